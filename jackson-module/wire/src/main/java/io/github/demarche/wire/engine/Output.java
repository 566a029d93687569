package io.github.demarche.wire.engine;

/** The output of a codec: the tokens, and whether actors and events are in tables. */
public final class Output {
    private final TokenWriter writer;
    private final Frames frames = new Frames();
    private boolean normalised;

    /**
     * Prepares to write one value.
     *
     * @param writer the writer of tokens
     */
    public Output(TokenWriter writer) {
        this.writer = writer;
    }

    TokenWriter writer() {
        return writer;
    }

    /** The frames of the objects that are being written. */
    Frames frames() {
        return frames;
    }

    /** Whether actors and events are written as ids, because they are in the tables of the dossier. */
    boolean isNormalised() {
        return normalised;
    }

    /** Records that a dossier begins or ends. */
    void normalised(boolean value) {
        normalised = value;
    }
}
