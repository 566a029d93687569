package io.github.demarche.examples.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium, driven for the tests of a page. */
final class Browser implements AutoCloseable {
    /** Where the pages and the pictures of them are. */
    static final Path FOLDER = Path.of("target", "browser");

    private static final Path AXE = Path.of(System.getProperty("axe"));

    private final ChromeDriver driver;
    private final Map<String, String> features = new HashMap<>();
    private String media = "";

    Browser() throws IOException {
        Files.createDirectories(FOLDER);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium"));
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        // Named, so that Selenium downloads nothing.
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                Path.of(System.getProperty("chromedriver")).toFile())
                        .build(),
                options);
    }

    /** Opens a page, on a wide screen in light colours, at a place such as {@code #an-id}. */
    void open(String name, String html, String place) throws IOException {
        size(1440, 1400);
        scheme("light");
        media("screen");
        reopen(name, html, place);
    }

    /** Opens a page on the screen as it is. */
    void reopen(String name, String html, String place) throws IOException {
        Path file = FOLDER.resolve(name + ".html");
        Files.writeString(file, html);
        // From nowhere, so that the place is a target that has just been reached.
        driver.get("about:blank");
        driver.get(file.toUri() + place);
    }

    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void scheme(String scheme) {
        features.put("prefers-color-scheme", scheme);
        emulate();
    }

    void media(String name) {
        media = name;
        emulate();
    }

    private void emulate() {
        List<Map<String, String>> values = features.entrySet().stream()
                .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                .toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", values));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that returns a number. */
    double number(String script, Object... arguments) {
        return ((Number) run(script, arguments)).doubleValue();
    }

    long count(String selector) {
        return (long) number("return document.querySelectorAll(arguments[0]).length", selector);
    }

    /** Runs a script that returns strings. */
    List<String> strings(String script, Object... arguments) {
        return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** The ids of the statements that are shown. */
    List<String> shown() {
        return strings("return [...document.querySelectorAll('.act')].filter(e => e.checkVisibility()).map(e => e.id)");
    }

    boolean isShown(String selector) {
        return (boolean) run("return document.querySelector(arguments[0]).checkVisibility()", selector);
    }

    void click(String selector) {
        run("document.querySelector(arguments[0]).click()", selector);
    }

    /** What the console says: nothing, under the page's own policy. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** The rules of axe-core that the page breaks, each with the first element that does. */
    List<String> violations() throws IOException {
        driver.executeScript(Files.readString(AXE));
        Object violations = driver.executeAsyncScript("const done = arguments[0];"
                + "axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes[0].html)))");
        return ((List<?>) violations).stream().map(String::valueOf).toList();
    }

    /** The words that a screen reader gets, those of the style sheet too. */
    List<String> heard() {
        List<?> nodes = (List<?>) driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        return nodes.stream()
                .map(node -> ((Map<?, ?>) node).get("name"))
                .filter(Objects::nonNull)
                .map(name -> String.valueOf(((Map<?, ?>) name).get("value")))
                .toList();
    }

    /** For how many seconds style has been computed since the page was opened. */
    double recalculated() {
        driver.executeCdpCommand("Performance.enable", Map.of());
        List<?> metrics = (List<?>)
                driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
        return metrics.stream()
                .map(metric -> (Map<?, ?>) metric)
                .filter(metric -> "RecalcStyleDuration".equals(metric.get("name")))
                .mapToDouble(metric -> ((Number) Objects.requireNonNull(metric.get("value"))).doubleValue())
                .sum();
    }

    /** A picture of the window. */
    void picture(String name) throws IOException {
        capture(FOLDER.resolve(name + ".png"), false);
    }

    /** A picture of the whole page. */
    void wholePicture(String name) throws IOException {
        capture(FOLDER.resolve(name + ".png"), true);
    }

    void capture(Path file, boolean whole) throws IOException {
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole))
                .get("data");
        Files.write(file, Base64.getDecoder().decode((String) data));
    }

    /** Prints the page. */
    void pdf(String name) throws IOException {
        media("print");
        Object data = driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true))
                .get("data");
        Files.write(FOLDER.resolve(name + ".pdf"), Base64.getDecoder().decode((String) data));
    }

    void hover(String selector) {
        new Actions(driver)
                .moveToElement(driver.findElement(By.cssSelector(selector)))
                .perform();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
