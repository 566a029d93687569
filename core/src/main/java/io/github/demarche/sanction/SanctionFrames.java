package io.github.demarche.sanction;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Making;

/**
 * Makes the values of this package from frames and takes them apart. It is for demarche-wire, the only module that sees
 * the type of these constants.
 */
public final class SanctionFrames {
    /** Citations of resolutions. */
    public static final Making<ResolutionCitation> CITATION = new Making<>() {
        @Override
        public ResolutionCitation make(Frame frame) {
            return ResolutionCitation.Builder.checked(new ImmutableResolutionCitation(frame.get(0), frame.list(1)));
        }

        @Override
        public void take(ResolutionCitation value, Frame frame) {
            frame.set(0, value.resolution());
            frame.set(1, value.provisions());
        }
    };
    /** References to UN Security Council measures. */
    public static final Making<SanctionReference> REFERENCE = new Making<>() {
        @Override
        public SanctionReference make(Frame frame) {
            return SanctionReference.Builder.checked(new ImmutableSanctionReference(
                    frame.optional(0),
                    frame.list(1),
                    frame.optional(2),
                    frame.list(3),
                    frame.get(4),
                    frame.optional(5),
                    frame.optional(6)));
        }

        @Override
        public void take(SanctionReference value, Frame frame) {
            frame.set(0, value.wording());
            frame.set(1, value.resolutions());
            frame.set(2, value.regime());
            frame.set(3, value.programmes());
            frame.set(4, value.relation());
            frame.set(5, value.certainty());
            frame.set(6, value.identifiedBy());
        }
    };

    /** References to other legal instruments. */
    public static final Making<InstrumentReference> INSTRUMENT = new Making<>() {
        @Override
        public InstrumentReference make(Frame frame) {
            return InstrumentReference.Builder.checked(new ImmutableInstrumentReference(
                    frame.optional(0),
                    frame.optional(1),
                    frame.list(2),
                    frame.get(3),
                    frame.optional(4),
                    frame.optional(5)));
        }

        @Override
        public void take(InstrumentReference value, Frame frame) {
            frame.set(0, value.wording());
            frame.set(1, value.title());
            frame.set(2, value.identifiers());
            frame.set(3, value.relation());
            frame.set(4, value.certainty());
            frame.set(5, value.identifiedBy());
        }
    };

    private SanctionFrames() {}
}
