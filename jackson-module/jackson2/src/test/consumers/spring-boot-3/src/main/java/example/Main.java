package example;

import com.fasterxml.jackson.databind.Module;
import io.github.demarche.actor.State;
import io.github.demarche.jackson2.DemarcheModule;
import io.github.demarche.jackson2.DemarcheReadException;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.statement.Statement;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a stranger's service does with Demarche on Spring Boot 3. */
@SpringBootApplication
@RestController
public class Main {
    private static final String WARNING =
            "{\"type\":\"warning\",\"id\":\"a-warning\",\"mode\":\"alert\",\"speakers\":[{\"actor\":{\"type\":\"state\",\"id\":\"nor\",\"code\":\"NOR\"}}]}";

    /**
     * This is all that it takes.
     *
     * @return the module
     */
    @Bean
    Module demarche() {
        return new DemarcheModule();
    }

    @PostMapping("/statements")
    Statement echo(@RequestBody Statement statement) {
        return statement;
    }

    @GetMapping("/parameters")
    String parameters(@RequestParam State by, @RequestParam Edtf before, @RequestParam Resolution touching) {
        return by.code() + " " + before + " " + touching;
    }

    @ExceptionHandler
    ProblemDetail problem(HttpMessageNotReadableException e) {
        DemarcheReadException refused = (DemarcheReadException) e.getCause();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, refused.reason());
        problem.setProperty("pointer", refused.pointer());
        return problem;
    }

    /**
     * Starts the service on a free port, asks it, and ends it; anything unexpected is an exception.
     *
     * @param args not used
     * @throws IOException if the service does not answer
     * @throws InterruptedException if somebody interrupts this
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        SpringApplication service = new SpringApplication(Main.class);
        service.setDefaultProperties(Map.of("server.port", "0", "server.address", "127.0.0.1", "logging.level.root", "error"));
        try (var context = (ServletWebServerApplicationContext) service.run()) {
            String address = "http://127.0.0.1:" + context.getWebServer().getPort();
            String written = post(address, WARNING, 200);
            check(written.contains("\"name\":{\"en\":\"Norway\"") && written.equals(post(address, written, 200)), "a statement");
            String problem = post(address, WARNING.replace("alert", "alrt"), 422);
            check(problem.contains("\"pointer\":\"/mode\"") && problem.contains("alert"), "a problem: " + problem);
            String parameters = send(
                    HttpRequest.newBuilder(URI.create(
                                    address + "/parameters?by=NOR&before=2025-03~&touching=S/RES/1718%20(2006)"))
                            .build(),
                    200);
            check(parameters.equals("NOR 2025-03~ S/RES/1718 (2006)"), "parameters: " + parameters);
        }
        System.out.println("demarche-jackson2 " + new DemarcheModule().version());
    }

    private static String post(String address, String body, int status) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address + "/statements"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                status);
    }

    private static String send(HttpRequest request, int status) throws IOException, InterruptedException {
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        check(response.statusCode() == status, response.statusCode() + ": " + response.body());
        return response.body();
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("Failed: " + what);
        }
        System.out.println("ok: " + what);
    }
}
