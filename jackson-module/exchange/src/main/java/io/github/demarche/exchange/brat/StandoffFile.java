package io.github.demarche.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a standoff file, read one by one: what each says, before anything is made of it. */
final class StandoffFile {
    /** A type or a role, and the id of a line. */
    private static final Pattern PAIR = Pattern.compile("([^:]+):([^:]+)");

    private static final Pattern RELATION = Pattern.compile("([^ ]+) [^ :]+:([^ :]+) [^ :]+:([^ :]+) *");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^ ]+) ([^ ]+)(?: ([^ ]+))? *");
    private static final Pattern REFERENCE = Pattern.compile("[^ ]+ (T\\d+) ([^ :]+):([^ ]+) *");
    private static final Pattern NOTE = Pattern.compile("([^ ]+) ([^ ]+) *");
    private static final Pattern ID = Pattern.compile("[TERAMN#]\\d+");
    /** As many as fit an int whatever they are. */
    private static final Pattern POSITION = Pattern.compile("\\d{1,9}");

    /** So that the many events that have one span as an argument take no longer than their lines. */
    private static final int MOST_FRAGMENTS = 1_000;

    private final StandoffText text;
    private final Map<String, Span> spans = new HashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<StandoffProblem> problems = new ArrayList<>();

    StandoffFile(String annotations, StandoffText text) {
        this.text = text;
        int number = 1;
        int from = 0;
        while (from < annotations.length()) {
            int end = annotations.indexOf('\n', from);
            end = end < 0 ? annotations.length() : end;
            String line = annotations.substring(from, end);
            read(number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            from = end + 1;
            number++;
        }
    }

    Map<String, Span> spans() {
        return spans;
    }

    /** The fragments of a span; none if there is no such span. */
    List<Fragment> fragments(String span) {
        Span known = spans.get(span);
        return known == null ? List.of() : known.fragments();
    }

    /** The number of the line with an id. */
    int line(String id) {
        return lineOf.getOrDefault(id, 0);
    }

    Map<String, Event> events() {
        return events;
    }

    List<Relation> relations() {
        return relations;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Reference> references() {
        return references;
    }

    List<Note> notes() {
        return notes;
    }

    List<StandoffProblem> problems() {
        return problems;
    }

    void refuse(int line, String reason) {
        problems.add(new StandoffProblem(line, reason));
    }

    private void read(int line, String content) {
        // What "*" says is equal says nothing about who says what.
        if (content.isBlank() || content.startsWith("*")) {
            return;
        }
        int tab = content.indexOf('\t');
        String id = tab < 0 ? content : content.substring(0, tab);
        if (tab < 0 || !ID.matcher(id).matches()) {
            refuse(line, "a line begins with an id, such as T1, and a tab");
            return;
        }
        Integer first = lineOf.putIfAbsent(id, line);
        if (first != null) {
            refuse(line, "the id " + id + " is that of line " + first + " already");
            return;
        }
        int next = content.indexOf('\t', tab + 1);
        String data = content.substring(tab + 1, next < 0 ? content.length() : next);
        String tail = next < 0 ? "" : content.substring(next + 1);
        boolean isRead = switch (id.charAt(0)) {
            case 'T' -> span(line, id, data, tail);
            case 'E' -> event(line, id, data);
            case 'R' -> relation(line, data);
            case 'N' -> reference(line, data);
            case '#' -> note(line, data, tail);
            default -> attribute(line, data);
        };
        if (!isRead) {
            refuse(line, id + " is not written as brat writes it");
        }
    }

    private boolean span(int line, String id, String data, String tail) {
        int blank = data.indexOf(' ');
        if (blank <= 0) {
            return false;
        }
        List<Fragment> fragments = new ArrayList<>();
        int least = 0;
        String[] places = data.substring(blank + 1).split(";", MOST_FRAGMENTS + 1);
        if (places.length > MOST_FRAGMENTS) {
            refuse(line, id + " has more than " + MOST_FRAGMENTS + " fragments");
            return true;
        }
        for (String place : places) {
            String[] ends = place.strip().split(" ", -1);
            if (ends.length != 2
                    || !POSITION.matcher(ends[0]).matches()
                    || !POSITION.matcher(ends[1]).matches()) {
                refuse(line, id + " has no positions of at most nine digits, such as 344 426;428 551");
                return true;
            }
            Fragment fragment = new Fragment(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            if (fragment.start() < least || fragment.end() <= fragment.start() || fragment.end() > text.length()) {
                refuse(
                        line,
                        id + " is not in the text of " + text.length() + " code points, in order and not empty: "
                                + fragment.start() + " to " + fragment.end());
                return true;
            }
            least = fragment.end();
            fragments.add(fragment);
        }
        if (!holds(fragments, tail)) {
            refuse(line, id + " has other words than the text at its place: are its positions code points?");
            return true;
        }
        spans.put(id, new Span(line, id, fragments));
        return true;
    }

    /** Whether a line has the words at its places, or none; white space may differ. */
    private boolean holds(List<Fragment> fragments, String tail) {
        if (tail.isBlank()) {
            return true;
        }
        long length = 0;
        for (Fragment fragment : fragments) {
            length += fragment.end() - fragment.start();
        }
        // So that a short line has never much to look at.
        return length <= tail.length() && visible(text.words(fragments)).equals(visible(tail));
    }

    private static String visible(String words) {
        StringBuilder visible = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !StandoffText.isBreak(c))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private boolean event(int line, String id, String data) {
        List<Argument> pairs = new ArrayList<>();
        for (String part : data.strip().split(" +", -1)) {
            Matcher pair = PAIR.matcher(part);
            if (!pair.matches()) {
                return false;
            }
            pairs.add(new Argument(withoutNumber(pair.group(1)), pair.group(2)));
        }
        Argument head = pairs.get(0);
        // What is an argument of one role twice is one argument.
        List<Argument> arguments =
                pairs.subList(1, pairs.size()).stream().distinct().toList();
        events.put(id, new Event(line, id, head.role(), head.target(), arguments));
        return true;
    }

    private static String withoutNumber(String role) {
        int end = role.length();
        while (end > 1 && role.charAt(end - 1) >= '0' && role.charAt(end - 1) <= '9') {
            end--;
        }
        return role.substring(0, end);
    }

    private boolean relation(int line, String data) {
        Matcher relation = RELATION.matcher(data);
        if (relation.matches()) {
            relations.add(new Relation(line, relation.group(1), relation.group(2), relation.group(3)));
        }
        return relation.matches();
    }

    private boolean attribute(int line, String data) {
        Matcher attribute = ATTRIBUTE.matcher(data);
        if (attribute.matches()) {
            String value = attribute.group(3);
            attributes.add(new Attribute(line, attribute.group(1), attribute.group(2), value == null ? "" : value));
        }
        return attribute.matches();
    }

    private boolean reference(int line, String data) {
        Matcher reference = REFERENCE.matcher(data);
        if (reference.matches()) {
            references.add(new Reference(line, reference.group(1), reference.group(2), reference.group(3)));
        }
        return reference.matches();
    }

    private boolean note(int line, String data, String tail) {
        Matcher note = NOTE.matcher(data);
        if (note.matches() && note.group(1).equals(Types.NOTES)) {
            int equals = tail.indexOf('=');
            if (equals > 0) {
                String value = StandoffLines.unescaped(tail.substring(equals + 1));
                notes.add(new Note(line, note.group(2), tail.substring(0, equals), value));
            }
        }
        return note.matches();
    }

    /** Words of the text. */
    record Span(int line, String id, List<Fragment> fragments) {}

    /** An event, with the numbers of its roles taken off. */
    record Event(int line, String id, String type, String trigger, List<Argument> arguments) {}

    /** An argument of an event. */
    record Argument(String role, String target) {}

    /** A relation of two events. */
    record Relation(int line, String type, String from, String to) {}

    /** An attribute, whose value is empty if it is a flag. */
    record Attribute(int line, String type, String target, String value) {}

    /** A reference to a data base, which for us is the actors of a dossier. */
    record Reference(int line, String target, String database, String id) {}

    /** A note with a key and a value, unescaped. */
    record Note(int line, String target, String key, String value) {}
}
