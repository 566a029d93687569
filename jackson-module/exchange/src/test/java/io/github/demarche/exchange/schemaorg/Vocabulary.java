package io.github.demarche.exchange.schemaorg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Our own statement of what we use of schema.org: of which types a property is, and what its values are. The vocabulary's file is
 * under CC BY-SA 3.0, which does not go with this project's licence; so the rules here were written from what its pages say.
 */
final class Vocabulary {
    private static final Map<String, String> PARENTS = Map.ofEntries(
            Map.entry("NewsArticle", "Article"),
            Map.entry("Article", "CreativeWork"),
            Map.entry("Claim", "CreativeWork"),
            Map.entry("Quotation", "CreativeWork"),
            Map.entry("Legislation", "CreativeWork"),
            Map.entry("MediaObject", "CreativeWork"),
            Map.entry("CreativeWork", "Thing"),
            Map.entry("GovernmentOrganization", "Organization"),
            Map.entry("NewsMediaOrganization", "Organization"),
            Map.entry("PoliticalParty", "Organization"),
            Map.entry("NGO", "Organization"),
            Map.entry("Corporation", "Organization"),
            Map.entry("Organization", "Thing"),
            Map.entry("Person", "Thing"),
            Map.entry("AskAction", "CommunicateAction"),
            Map.entry("CommunicateAction", "Action"),
            Map.entry("Action", "Thing"),
            Map.entry("Event", "Thing"),
            Map.entry("Country", "Place"),
            Map.entry("Place", "Thing"),
            Map.entry("PropertyValue", "Thing"),
            Map.entry("OrganizationRole", "Role"),
            Map.entry("Role", "Thing"),
            Map.entry("Thing", ""));

    /** The types that have a property, and what may be its value: types, Text, Date, URL. */
    private static final Map<String, Rule> RULES = Map.ofEntries(
            rule("name", "Thing", "Text"),
            rule("description", "Thing", "Text"),
            rule("disambiguatingDescription", "Thing", "Text"),
            rule("identifier", "Thing", "Text PropertyValue"),
            rule("sameAs", "Thing", "URL"),
            rule("url", "Thing", "URL"),
            rule("headline", "CreativeWork", "Text"),
            rule("inLanguage", "CreativeWork Event", "Text"),
            rule("datePublished", "CreativeWork", "Date"),
            rule("dateCreated", "CreativeWork", "Date"),
            rule("creditText", "CreativeWork", "Text"),
            rule("publisher", "CreativeWork", "Organization Person"),
            rule("encoding", "CreativeWork", "MediaObject"),
            rule("text", "CreativeWork", "Text"),
            rule("author", "CreativeWork", "Organization Person"),
            rule("creator", "CreativeWork", "Organization Person"),
            rule("contributor", "CreativeWork Event", "Organization Person"),
            rule("isPartOf", "CreativeWork", "CreativeWork"),
            rule("appearance", "Claim", "CreativeWork"),
            rule("encodingFormat", "MediaObject CreativeWork", "Text"),
            rule("sha256", "MediaObject", "Text"),
            rule("legislationIdentifier", "Legislation", "Text"),
            rule("areaServed", "Organization", "Place"),
            rule("parentOrganization", "Organization", "Organization"),
            rule("member", "Organization", "Organization Person"),
            rule("worksFor", "Person", "Organization"),
            rule("roleName", "Role", "Text"),
            rule("startDate", "Role Event", "Date"),
            rule("endDate", "Role Event", "Date"),
            rule("agent", "Action", "Organization Person"),
            rule("participant", "Action", "Organization Person"),
            rule("object", "Action", "Thing"),
            rule("recipient", "CommunicateAction", "Organization Person"),
            rule("about", "CommunicateAction CreativeWork Event", "Thing"),
            rule("location", "Event Action", "Place"),
            rule("superEvent", "Event", "Event"),
            rule("propertyID", "PropertyValue", "Text URL"),
            rule("value", "PropertyValue", "Text"));

    private static final Pattern DATE = Pattern.compile("[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?");
    private static final Pattern URL = Pattern.compile("[a-z][a-z0-9+.-]*:\\S+");

    private final Map<String, String> types = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private record Rule(Set<String> domains, Set<String> ranges) {}

    private Vocabulary() {}

    private static Map.Entry<String, Rule> rule(String property, String domains, String ranges) {
        return Map.entry(property, new Rule(Set.of(domains.split(" ", -1)), Set.of(ranges.split(" ", -1))));
    }

    /** What is wrong with nodes, each line one. */
    static List<String> problems(JsonNode graph) {
        Vocabulary vocabulary = new Vocabulary();
        if (!graph.path("@context").asString("").equals("https://schema.org")) {
            vocabulary.problems.add("no context: " + graph.path("@context"));
        }
        List<JsonNode> nodes = new ArrayList<>();
        if (graph.has("@graph")) {
            graph.path("@graph").forEach(nodes::add);
        } else {
            nodes.add(graph);
        }
        nodes.forEach(vocabulary::remember);
        nodes.forEach(it -> vocabulary.node(it, ""));
        return vocabulary.problems;
    }

    private void remember(JsonNode node) {
        if (node.isObject() && node.has("@id") && node.has("@type")) {
            String type = node.path("@type").asString();
            String before = types.put(node.path("@id").asString(), type);
            if (before != null && !before.equals(type)) {
                problems.add(node.path("@id") + " is a " + before + " and a " + type);
            }
        }
        node.forEach(this::remember);
    }

    /** A node; in a role, the property that led to it may stand once more. */
    private void node(JsonNode node, String from) {
        String type = node.path("@type").asString("");
        if (!PARENTS.containsKey(type)) {
            problems.add("no type: " + node);
            return;
        }
        for (String property : node.propertyNames()) {
            if (!property.startsWith("@")) {
                property(node, type, property, from);
            }
        }
    }

    private void property(JsonNode node, String type, String property, String from) {
        Rule rule = RULES.get(property);
        boolean isRoleOfIt = is(type, Set.of("Role")) && property.equals(from);
        if (rule == null || !isRoleOfIt && !is(type, rule.domains())) {
            problems.add(type + " has no " + property);
            return;
        }
        JsonNode values = node.path(property);
        if (values.isArray()) {
            if (values.isEmpty()) {
                problems.add(type + "." + property + " is empty");
            }
            values.forEach(it -> value(it, type + "." + property, property, rule));
        } else {
            value(values, type + "." + property, property, rule);
        }
    }

    private void value(JsonNode value, String place, String property, Rule rule) {
        boolean fits;
        if (value.has("@value")) {
            fits = rule.ranges().contains("Text") && value.path("@language").isString();
        } else if (value.isObject()) {
            String type = value.has("@type")
                    ? value.path("@type").asString()
                    : types.getOrDefault(value.path("@id").asString(""), "");
            fits = is(type, rule.ranges()) || is(type, Set.of("Role")) && value.has(property);
            if (value.has("@type")) {
                node(value, property);
            }
        } else {
            String words = value.isString() ? value.asString() : "";
            fits = rule.ranges().contains("Text") && !words.isBlank()
                    || rule.ranges().contains("Date") && DATE.matcher(words).matches()
                    || rule.ranges().contains("URL") && URL.matcher(words).matches();
        }
        if (!fits) {
            problems.add(place + " cannot be " + value);
        }
    }

    private static boolean is(String type, Set<String> wanted) {
        for (String it = type; !it.isEmpty(); it = PARENTS.getOrDefault(it, "")) {
            if (wanted.contains(it)) {
                return true;
            }
        }
        return false;
    }
}
