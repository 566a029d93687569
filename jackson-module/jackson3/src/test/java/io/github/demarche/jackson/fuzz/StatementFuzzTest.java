package io.github.demarche.jackson.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.demarche.statement.Statement;

class StatementFuzzTest {
    @DictionaryFile(resourcePath = "format.dict")
    @FuzzTest(maxDuration = "10m")
    void bytes(byte[] json) {
        AnyBytes.areReadOrRefused(json, Statement.class);
    }
}
