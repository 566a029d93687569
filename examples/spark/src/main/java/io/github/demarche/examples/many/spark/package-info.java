/**
 * The job on Apache Spark: the input is divided into pieces of files, each task reads some of them as a stream, and Spark's own
 * operators join the actors and write Parquet.
 */
@NullMarked
package io.github.demarche.examples.many.spark;

import org.jspecify.annotations.NullMarked;
