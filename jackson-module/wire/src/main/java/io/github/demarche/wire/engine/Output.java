package io.github.demarche.wire.engine;

/** What a codec writes to: the tokens, and whether actors and events stand in tables. */
public final class Output {
    private final TokenWriter writer;
    private final Frames frames = new Frames();
    private boolean normalised;

    /**
     * Begins to write one value.
     *
     * @param writer where to
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

    /** Whether actors and events are written as their ids, since they stand in the tables of the dossier. */
    boolean isNormalised() {
        return normalised;
    }

    /** Says that a dossier begins or ends. */
    void normalised(boolean value) {
        normalised = value;
    }
}
