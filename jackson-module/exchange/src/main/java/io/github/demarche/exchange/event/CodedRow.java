package io.github.demarche.exchange.event;

import io.github.demarche.coding.EventRow;
import io.github.demarche.event.EventCode;
import java.time.LocalDate;

/** A row that has all that a data set asks for. */
record CodedRow(EventRow row, LocalDate day, EventCode code) {}
