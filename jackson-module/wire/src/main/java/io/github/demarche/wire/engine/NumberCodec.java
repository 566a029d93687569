package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;

/** The codec of a number, which a frame stores without boxing. */
abstract class NumberCodec extends Codec<Double> {
    /** A position in a text. */
    static final NumberCodec POSITION = new Whole(0);
    /** A count. */
    static final NumberCodec COUNT = new Whole(1);

    /** A number from 0 to 1. */
    static final NumberCodec SHARE = new NumberCodec() {
        @Override
        double number(Input in) {
            Token token = in.reader().current();
            if (token != Token.DECIMAL && token != Token.INTEGER) {
                throw in.expected("a number from 0 to 1");
            }
            return in.reader().doubleValue();
        }

        @Override
        void write(double value, Output out) {
            out.writer().number(value);
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return schemas.share();
        }
    };

    /** A whole number; the model rejects one that is too small, with the reason. */
    private static final class Whole extends NumberCodec {
        private final int least;

        Whole(int least) {
            this.least = least;
        }

        @Override
        double number(Input in) {
            in.expect(Token.INTEGER);
            try {
                return in.reader().intValue();
            } catch (ArithmeticException e) {
                throw in.error("a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + " expected");
            }
        }

        @Override
        void write(double value, Output out) {
            out.writer().number((int) value);
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return schemas.whole(least);
        }
    }

    abstract double number(Input in);

    abstract void write(double value, Output out);

    @Override
    public Double read(Input in) {
        return number(in);
    }

    @Override
    public void write(Double value, Output out) {
        write(value.doubleValue(), out);
    }
}
