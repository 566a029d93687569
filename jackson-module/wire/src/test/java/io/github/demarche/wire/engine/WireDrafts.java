package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import io.github.demarche.source.Article;
import io.github.demarche.wire.Draft;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.contract.Drafts;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads drafts without a JSON library. */
final class WireDrafts implements Drafts {
    @Override
    public String write(Object value) {
        return json(raw(value));
    }

    @Override
    public String pretty(Object value) {
        return json(raw(value)).replace(",\"", ",\n\"");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The codec is that of the value.
    private static RawValue raw(Object value) {
        return Wire.write((Class) Format.typeOf(value.getClass()).orElseThrow(), value);
    }

    private static String json(RawValue raw) {
        if (raw instanceof RawValue.OfText text) {
            return quoted(text.value());
        }
        if (raw instanceof RawValue.OfList list) {
            return list.elements().stream().map(WireDrafts::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (raw instanceof RawValue.OfObject object) {
            return object.members().entrySet().stream()
                    .map(it -> quoted(it.getKey()) + ":" + json(it.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return raw.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        Input in = new Input(new TextTokenReader(json, false), UnknownProperties.KEEP, Limits.none());
        return Wire.read(type, RawCodec.RAW.read(in));
    }

    @Override
    public Draft draft(String text) {
        return draft(text, Optional.empty());
    }

    @Override
    public Draft draft(String text, Article article) {
        return draft(text, Optional.of(article));
    }

    private static Draft draft(String text, Optional<Article> article) {
        DraftTree strict = tree(text, false);
        DraftTree lenient = tree(text, true);
        return lenient.goesBeyond(strict)
                ? lenient.draft(article, Optional.of(strict))
                : strict.draft(article, Optional.empty());
    }

    private static DraftTree tree(String text, boolean isLenient) {
        DraftTree tree = new DraftTree(text);
        try {
            tree.read(new TextTokenReader(tree.json(), isLenient));
        } catch (TextTokenReader.Fault e) {
            tree.cutOff(String.valueOf(e.getMessage()), e.location());
        }
        return tree;
    }
}
