package io.github.demarche.frame;

/**
 * Makes values of one type from a frame and takes them apart into one.
 *
 * <p>For every value {@code x}, {@code make} returns a value equal to {@code x} from the frame that {@code take}
 * filled.
 *
 * @param <T> the type
 */
public abstract class Making<T> {
    /** Makes an instance; for the packages of the model. */
    protected Making() {}

    /**
     * Makes a value from the attributes in a frame and checks the rules of its type.
     *
     * @param frame the attributes; all required ones are present
     * @return the value
     * @throws io.github.demarche.InvalidValueException if the attributes break a rule of the type
     */
    public abstract T make(Frame frame);

    /**
     * Puts the attributes of a value into an empty frame. An absent attribute and an empty list leave their slots
     * empty.
     *
     * @param value the value
     * @param frame the frame
     */
    public abstract void take(T value, Frame frame);
}
