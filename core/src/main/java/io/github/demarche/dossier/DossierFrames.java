package io.github.demarche.dossier;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.frame.Making;

/**
 * How the values of this package are made from frames and taken apart: for demarche-wire, which alone sees the type of
 * these constants.
 */
public final class DossierFrames {
    /** Dossiers. */
    public static final Making<Dossier> DOSSIER = new Making<>() {
        @Override
        public Dossier make(Frame frame) {
            return DossierValue.make(frame);
        }

        @Override
        public void take(Dossier value, Frame frame) {
            ((DossierValue) value).take(frame);
        }
    };

    private DossierFrames() {}

    /** {@return the attributes of a dossier} */
    public static Layout dossierLayout() {
        return DossierValue.LAYOUT;
    }
}
