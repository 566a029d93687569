package io.github.demarche.examples.spring;

import io.github.demarche.InvalidValueException;
import io.github.demarche.jackson.DemarcheReadException;
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

/** What is wrong with a request, as Problem Details: where, and why. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // before the handler of Spring, which says less
class Problems {
    @ExceptionHandler
    ProblemDetail body(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof DemarcheReadException refused) {
            ProblemDetail problem =
                    ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refused.reason());
            problem.setTitle("Not in the format demarche/1");
            problem.setProperty("pointer", refused.pointer());
            problem.setProperty("line", refused.line());
            problem.setProperty("column", refused.column());
            return problem;
        }
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is not JSON.");
    }

    @ExceptionHandler
    ProblemDetail parameter(MethodArgumentTypeMismatchException e) {
        String reason = NestedExceptionUtils.getMostSpecificCause(e) instanceof InvalidValueException refused
                ? refused.getMessage()
                : "no " + e.getRequiredType().getSimpleName();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, reason);
        problem.setTitle("A parameter that cannot be read");
        problem.setProperty("parameter", e.getName());
        return problem;
    }

    /** PostgreSQL says what is wrong with a path; what else goes wrong there is not for strangers. */
    @ExceptionHandler
    ProblemDetail path(DataAccessException e) {
        if (e.getMostSpecificCause() instanceof java.sql.SQLException cause
                && ("42601".equals(cause.getSQLState()) || "22P02".equals(cause.getSQLState()))) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, cause.getMessage());
            problem.setTitle("Not a JSON path");
            return problem;
        }
        throw e;
    }
}
