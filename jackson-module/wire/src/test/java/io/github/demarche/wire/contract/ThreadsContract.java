package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.wire.engine.Format;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Eight threads on one mapper read and write equal values, and leave the heap as it was: for two seconds in each build, and for a
 * minute with the profile {@code large}.
 */
public abstract class ThreadsContract {
    private static final int THREADS = 8;
    private static final Duration TIME = Duration.ofSeconds(Boolean.getBoolean("large") ? 60 : 2);
    private static final int MEASUREMENTS = 6;
    /** What a test framework and the class loader may take in the meantime. */
    private static final long MOST_GROWTH = 8L * 1024 * 1024;

    private final Json mapper;

    protected ThreadsContract(Json mapper) {
        this.mapper = mapper;
    }

    /** How the threads are made. */
    private enum Kind {
        PLATFORM {
            @Override
            ExecutorService start() {
                return Executors.newFixedThreadPool(THREADS);
            }
        },
        /** From Java 21 on; before, they are platform threads again. */
        VIRTUAL {
            @Override
            ExecutorService start() throws ReflectiveOperationException {
                return Runtime.version().feature() < 21
                        ? PLATFORM.start()
                        : (ExecutorService) Executors.class
                                .getMethod("newVirtualThreadPerTaskExecutor")
                                .invoke(null);
            }
        };

        abstract ExecutorService start() throws ReflectiveOperationException;
    }

    /** A value, and what is written for it. */
    private record Document(Class<?> type, Object value, String json) {}

    @ParameterizedTest
    @EnumSource
    void readAndWriteEqualValuesAndLeaveAFlatHeap(Kind kind, TestReporter reporter)
            throws IOException, ReflectiveOperationException, InterruptedException, ExecutionException {
        List<Document> documents = documents();
        // Nobody has used it: the threads meet in what it prepares.
        Json.Fresh fresh = mapper.fresh();
        CountDownLatch start = new CountDownLatch(1);
        long end = System.nanoTime() + TIME.toNanos();
        ExecutorService threads = kind.start();
        List<Future<Long>> readers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int offset = i * documents.size() / THREADS;
            readers.add(threads.submit(() -> {
                start.await();
                return readAndWrite(fresh, documents, offset, end);
            }));
        }
        start.countDown();
        List<Long> heap = new ArrayList<>();
        for (int i = 0; i < MEASUREMENTS; i++) {
            Thread.sleep(TIME.toMillis() / MEASUREMENTS);
            heap.add(used());
        }
        long count = 0;
        for (Future<Long> reader : readers) {
            count += reader.get();
        }
        threads.shutdown();
        heap.add(used());
        reporter.publishEntry(Map.of(
                "threads", kind.name(),
                "java", Runtime.version().toString(),
                "read and written", Long.toString(count),
                "heap in KB", heap.stream().map(bytes -> bytes / 1024).toList().toString()));

        assertThat(count).isGreaterThan((long) THREADS * documents.size());
        assertThat(heap.get(heap.size() - 1)).isLessThan(heap.get(0) + MOST_GROWTH);
    }

    private List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Object value : GoldenCases.all().values()) {
            Class<?> type = Format.typeOf(value.getClass()).orElseThrow();
            documents.add(new Document(type, value, mapper.write(value)));
        }
        assertThat(documents).hasSizeGreaterThan(THREADS);
        return documents;
    }

    private static long readAndWrite(Json.Fresh fresh, List<Document> documents, int offset, long end)
            throws IOException {
        long count = 0;
        while (count < documents.size() || System.nanoTime() < end) {
            Document document = documents.get((int) ((offset + count) % documents.size()));
            Object read = fresh.read(document.json(), document.type());
            assertThat(read).isEqualTo(document.value());
            assertThat(fresh.write(read)).isEqualTo(document.json());
            count++;
        }
        return count;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
