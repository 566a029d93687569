package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import java.util.List;

/**
 * The codec of a list, which is absent when it is empty.
 *
 * @param <E> the type of its elements
 */
final class ListCodec<E> extends Codec<List<E>> {
    private final Codec<E> element;
    private final Limit limit;

    ListCodec(Codec<E> element) {
        this(element, Limit.ELEMENTS);
    }

    /** Makes a codec of a list with its own limit. */
    ListCodec(Codec<E> element, Limit limit) {
        this.element = element;
        this.limit = limit;
    }

    Codec<E> element() {
        return element;
    }

    @Override
    public List<E> read(Input in) {
        in.expect(Token.START_ARRAY);
        Elements elements = in.elements();
        int start = elements.size();
        Definitions definitions = in.definitions();
        // The lists of a dossier itself are not in another list.
        ElementPlaces places = definitions == null || start > 0 ? null : definitions.elements(in.reader());
        int most = limit.of(in.limits());
        int index = 0;
        try {
            for (Token token = in.reader().next();
                    token != Token.END_ARRAY;
                    token = in.reader().next()) {
                if (index == most) {
                    throw limit.exceeded(in, index + 1);
                }
                if (token == Token.NULL) {
                    throw in.error("no element of a list is null");
                }
                if (places != null) {
                    places.add(in.reader().location());
                }
                elements.push(element.read(in));
                index++;
            }
        } catch (FormatException e) {
            throw e.within(index);
        }
        return elements.pop(start);
    }

    @Override
    public void write(List<E> list, Output out) {
        TokenWriter writer = out.writer();
        writer.startArray();
        for (int i = 0; i < list.size(); i++) {
            element.write(list.get(i), out);
        }
        writer.endArray();
    }

    @Override
    public RawValue schema(Schemas schemas) {
        return Schemas.list(element.schema(schemas));
    }
}
