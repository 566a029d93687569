package io.github.demarche.examples.spring;

import io.github.demarche.InvalidValueException;
import io.github.demarche.jackson.DemarcheReadException;
import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** What is wrong with a request, as Problem Details: where, and why. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // before the handler of Spring, which says less
class Problems {
    /** The SQL states of PostgreSQL for a path that is none, and for one that cannot be followed. */
    private static final String SYNTAX = "42601";

    private static final String DATA = "22";

    @ExceptionHandler
    ProblemDetail body(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof DemarcheReadException refused) {
            ProblemDetail problem =
                    problem(HttpStatus.UNPROCESSABLE_CONTENT, "Not in the format demarche/1", refused.reason());
            problem.setProperty("pointer", refused.pointer());
            problem.setProperty("line", refused.line());
            problem.setProperty("column", refused.column());
            return problem;
        }
        if (e.getCause() instanceof JacksonException refused) {
            ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Not JSON", refused.getOriginalMessage());
            problem.setProperty("line", refused.getLocation().getLineNr());
            problem.setProperty("column", refused.getLocation().getColumnNr());
            return problem;
        }
        return problem(HttpStatus.BAD_REQUEST, "Not JSON", "There is no body, or it cannot be read.");
    }

    @ExceptionHandler
    ProblemDetail parameter(MethodArgumentTypeMismatchException e) {
        String reason = NestedExceptionUtils.getMostSpecificCause(e) instanceof InvalidValueException refused
                ? refused.getMessage()
                : "no " + e.getRequiredType().getSimpleName();
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "A parameter that cannot be read", reason);
        problem.setProperty("parameter", e.getName());
        return problem;
    }

    /** PostgreSQL says what is wrong with a path; what else goes wrong there is not for strangers. */
    @ExceptionHandler
    ProblemDetail path(DataAccessException e) {
        if (e.getMostSpecificCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && (cause.getSQLState().equals(SYNTAX) || cause.getSQLState().startsWith(DATA))) {
            String reason = cause.getMessage().lines().findFirst().orElseThrow();
            return problem(HttpStatus.BAD_REQUEST, "A JSON path that cannot be followed", reason);
        }
        throw e;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }
}
