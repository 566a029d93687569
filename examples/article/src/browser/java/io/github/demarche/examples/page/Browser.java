package io.github.demarche.examples.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
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

    Browser() throws IOException {
        Files.createDirectories(FOLDER);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium"));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        // Named, so that Selenium downloads nothing.
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of(System.getProperty("chromedriver")).toFile())
                        .build(),
                options);
    }

    void open(String name, String html, String place) throws IOException {
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
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void media(String media) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    long count(String selector) {
        return (Long) run("return document.querySelectorAll(arguments[0]).length", selector);
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String script, Object... arguments) {
        return (List<String>) run(script, arguments);
    }

    /** What the console says: nothing, under the page's own policy. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** The rules of axe-core that the page breaks. */
    @SuppressWarnings("unchecked")
    List<String> violations() throws IOException {
        driver.executeScript(Files.readString(AXE));
        return (List<String>) driver.executeAsyncScript("const done = arguments[0];"
                + "axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes[0].html)))");
    }

    void picture(String name) throws IOException {
        Files.write(FOLDER.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Prints the page. */
    byte[] pdf() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true))
                .get("data");
        return Base64.getDecoder().decode((String) data);
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
