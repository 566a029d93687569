package io.github.demarche.examples.spring;

import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the service is asked. Types of the model are bodies and parameters, without a line of configuration. */
@RestController
class DossierController {
    private final DossierStore store;

    DossierController(DossierStore store) {
        this.store = store;
    }

    @PostMapping("/dossiers")
    @ResponseStatus(HttpStatus.CREATED) // for the description; the answer says it itself
    ResponseEntity<Void> save(@RequestBody Dossier dossier) {
        store.save(dossier);
        return ResponseEntity.created(
                        URI.create("/dossiers/" + dossier.article().id()))
                .build();
    }

    @GetMapping("/dossiers/{id}")
    Dossier find(@PathVariable String id) {
        return store.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no dossier " + id));
    }

    /** What a JSON path finds, such as {@code $.statements[*] ? (@.confidence < 0.5).id}. */
    @GetMapping("/search")
    List<Found> search(@RequestParam String path) {
        return store.search(path);
    }

    /**
     * Returns the warnings by a state or its officials, surely made before a date, in whose words a resolution is named. Each is a
     * document of its own, with its actors in full.
     */
    @GetMapping("/warnings")
    List<Warning> warnings(
            @RequestParam(required = false) State by,
            @RequestParam(required = false) Edtf before,
            @RequestParam(required = false) Resolution touching) {
        return store.all()
                .flatMap(dossier -> warnings(dossier, by, before, touching))
                .toList();
    }

    private static Stream<Warning> warnings(Dossier dossier, State by, Edtf before, Resolution touching) {
        List<? extends Statement> touched = touching == null
                ? dossier.statements()
                : dossier.touching(touching).stated();
        List<Warning> theirs = by == null ? dossier.statements(Warning.class) : dossier.byOnBehalfOf(by, Warning.class);
        return theirs.stream()
                .filter(touched::contains)
                .filter(warning -> before == null || isBefore(warning, before))
                .map(warning -> (Warning) dossier.detached(warning));
    }

    private static boolean isBefore(Warning warning, Edtf day) {
        return warning.made()
                .map(Dating::date)
                .filter(date -> date.mustBeBefore(day))
                .isPresent();
    }
}
