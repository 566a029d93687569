package io.github.demarche.dossier;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.frame.Making;

/**
 * Makes the values of this package from frames and takes them apart. It is for demarche-wire, the only module that sees
 * the type of these constants.
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
