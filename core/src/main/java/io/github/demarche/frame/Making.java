package io.github.demarche.frame;

/**
 * How values of one type are made from a frame and taken apart into one.
 *
 * <p>For every value {@code x}, {@code make} of what {@code take} wrote for {@code x} equals {@code x}.
 *
 * @param <T> the type
 */
public abstract class Making<T> {
    /** For the packages of the model. */
    protected Making() {}

    /**
     * Makes a value of the attributes in a frame, and checks the rules of its type.
     *
     * @param frame the attributes; all that are required are there
     * @return the value
     * @throws io.github.demarche.InvalidValueException if the attributes break a rule of the type
     */
    public abstract T make(Frame frame);

    /**
     * Writes the attributes of a value into a frame whose slots are empty. An absent attribute and an empty list leave
     * their slots empty.
     *
     * @param value the value
     * @param frame the frame
     */
    public abstract void take(T value, Frame frame);
}
