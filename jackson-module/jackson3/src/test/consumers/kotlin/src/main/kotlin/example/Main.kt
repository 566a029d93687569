package example

import io.github.demarche.actor.State
import io.github.demarche.jackson.DemarcheModule
import io.github.demarche.statement.Consequence
import io.github.demarche.statement.Statement
import io.github.demarche.statement.Warning
import io.github.demarche.statement.WarningMode
import io.github.demarche.text.Certainty
import io.github.demarche.text.Text
import tools.jackson.databind.json.JsonMapper

/** Writes a warning, reads it back and compares; anything unexpected ends it with an exception. */
fun main() {
    val warning =
        Warning.builder()
            .id("norway-warns-chile")
            .addSpeaker(State.of("NOR"))
            .addAddressee(State.of("CHL"))
            .mode(WarningMode.ALERT)
            .content(Text.of("en", "arms are on their way by sea"))
            .addConsequence(Consequence.of(Text.of("en", "the truce breaks down"), Certainty.PROBABLE))
            .build()

    val mapper = JsonMapper.builder().findAndAddModules().build()
    val json = mapper.writeValueAsString(warning)
    println(json)
    val read = mapper.readValue(json, Statement::class.java)
    check(read == warning) { "read as it was written" }

    val sentence = "${noun(read.speakers().first().actor())} ${verb(read)}: ${read.content().get().any("en")}"
    println(sentence)
    check(sentence == "state NOR warns: arms are on their way by sea") { sentence }

    println("demarche-jackson ${DemarcheModule().version()}")
}
