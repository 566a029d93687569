package io.github.demarche.wire.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A short description of each kind of statement, for a language model. */
final class KindMeanings {
    private static final Map<String, String> BY_TYPE = new LinkedHashMap<>();

    static {
        BY_TYPE.put("assertion", "claims that something is so, or assesses; also anything that fits no other kind");
        BY_TYPE.put("admission", "says that the speaker's side did it");
        BY_TYPE.put("accusation", "says that a target did something blameworthy");
        BY_TYPE.put("denial", "says that something is not so; content without the \"not\"");
        BY_TYPE.put("justification", "defends an act or claims a right");
        BY_TYPE.put("commitment", "announces or promises an act by the speaker that harms nobody");
        BY_TYPE.put("threat", "announces an act by the speaker against somebody, or reserves the right to one");
        BY_TYPE.put("agreement", "two or more speakers, one group or one organization bind themselves to terms");
        BY_TYPE.put("acceptance", "accepts an offer, a demand or an apology");
        BY_TYPE.put("refusal", "rejects one, or does not recognise something");
        BY_TYPE.put("appeal", "asks others, the targets, to act");
        BY_TYPE.put("proposal", "puts an act or a text to others for their assent");
        BY_TYPE.put("warning", "points to a hazard, or warns somebody off");
        BY_TYPE.put("inquiry", "asks a question and wants the answer");
        BY_TYPE.put("concern", "is worried, without blame");
        BY_TYPE.put("disapproval", "condemns, regrets, protests");
        BY_TYPE.put("support", "backs, praises, welcomes");
        BY_TYPE.put("courtesy", "gives thanks, an apology, condolences, congratulations");
        BY_TYPE.put("decision", "changes a status, a right or a duty by saying so");
        BY_TYPE.put("vote", "casts a vote, abstains, takes no part");
        BY_TYPE.put("no-comment", "gives no answer to a question");
    }

    private KindMeanings() {}

    /** The meanings by the type as it is written, in the order of the kinds. */
    static Map<String, String> byType() {
        return BY_TYPE;
    }

    /** All meanings in one line. */
    static String all() {
        return BY_TYPE.entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue())
                .collect(Collectors.joining("; "));
    }
}
