package io.github.demarche.examples.many.spark;

import io.github.demarche.examples.many.Progress;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/** Tells how far the reading of lines is. What a lost task had done may count twice here, and never in the output. */
final class TaskListener extends SparkListener {
    private final Progress progress;
    private final int tasks;
    private final LongAccumulator lines;
    private final LongAccumulator badLines;
    private int ended;

    TaskListener(Progress progress, int tasks, LongAccumulator lines, LongAccumulator badLines) {
        this.progress = progress;
        this.tasks = tasks;
        this.lines = lines;
        this.badLines = badLines;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        ended += task.taskInfo().successful() ? 1 : 0;
        progress.tell("task " + ended + " of " + tasks, lines.value(), badLines.value());
    }
}
