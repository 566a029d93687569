package io.github.demarche.corpus;

/**
 * What this thread has used so far. By reflection, since the module under test does not read the one that measures, while tests
 * run on the class path.
 */
final class ThreadFigures {
    private ThreadFigures() {}

    static long allocatedBytes() {
        return ask("getCurrentThreadAllocatedBytes");
    }

    static long cpuNanoseconds() {
        return ask("getCurrentThreadCpuTime");
    }

    private static long ask(String question) {
        try {
            Object threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            return (long) Class.forName("com.sun.management.ThreadMXBean")
                    .getMethod(question)
                    .invoke(threads);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
