package io.github.demarche.sanction;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Making;

/**
 * How the values of this package are made from frames and taken apart: for demarche-wire, which alone sees the type of
 * these constants.
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
    /** References to legal instruments. */
    public static final Making<SanctionReference> REFERENCE = new Making<>() {
        @Override
        public SanctionReference make(Frame frame) {
            return SanctionReference.Builder.checked(new ImmutableSanctionReference(
                    frame.optional(0),
                    frame.list(1),
                    frame.optional(2),
                    frame.get(3),
                    frame.optional(4),
                    frame.optional(5)));
        }

        @Override
        public void take(SanctionReference value, Frame frame) {
            frame.set(0, value.wording());
            frame.set(1, value.resolutions());
            frame.set(2, value.regime());
            frame.set(3, value.relation());
            frame.set(4, value.certainty());
            frame.set(5, value.identifiedBy());
        }
    };

    private SanctionFrames() {}
}
