package io.github.demarche.jackson.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.demarche.dossier.Dossier;

class DossierFuzzTest {
    @DictionaryFile(resourcePath = "format.dict")
    @FuzzTest(maxDuration = "10m")
    void bytes(byte[] json) {
        AnyBytes.areReadOrRefused(json, Dossier.class);
    }
}
