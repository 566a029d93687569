package io.github.demarche.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.MapperBuilder;

class BothJacksonsTest {
    @Test
    void eachServiceLoaderFindsItsOwnModule() {
        assertThat(ObjectMapper.findModules())
                .filteredOn(module -> module.getModuleName().equals("demarche"))
                .hasOnlyElementsOfType(DemarcheModule.class)
                .hasSize(1);
        assertThat(MapperBuilder.findModules())
                .filteredOn(module -> module.getModuleName().equals("demarche"))
                .hasOnlyElementsOfType(io.github.demarche.jackson.DemarcheModule.class)
                .hasSize(1);
    }
}
