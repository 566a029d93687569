/**
 * A job over many dossiers and the texts of their articles: what is found when they are checked, event rows, citations, and who is the
 * same in several articles. {@link io.github.demarche.examples.many.NewsJob} makes of a line the rows of all tables;
 * {@link io.github.demarche.examples.many.PlainRun} runs it in one process, and the package {@code spark} on Apache Spark.
 */
@NullMarked
package io.github.demarche.examples.many;

import org.jspecify.annotations.NullMarked;
