package io.github.demarche.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as its elements: it is well-formed XML but for the elements that are never closed. */
final class Parsed {
    private final List<Element> elements = new ArrayList<>();

    private Parsed(Element root) {
        add(root);
    }

    static Parsed of(String html) {
        String xml = html.substring(html.indexOf('\n')).replaceAll("<(meta|input|br)([^>]*)>", "<$1$2/>");
        try {
            return new Parsed(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }

    private void add(Element element) {
        elements.add(element);
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                add(child);
            }
        }
    }

    List<Element> all() {
        return elements;
    }

    List<Element> named(String name) {
        return elements.stream().filter(it -> it.getTagName().equals(name)).toList();
    }

    List<Element> ofClass(String name) {
        return elements.stream()
                .filter(it -> List.of(it.getAttribute("class").split(" ")).contains(name))
                .toList();
    }

    Element byId(String id) {
        return elements.stream()
                .filter(it -> it.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> values(String attribute) {
        return elements.stream()
                .filter(it -> it.hasAttribute(attribute))
                .map(it -> it.getAttribute(attribute))
                .toList();
    }

    /** The elements and their attributes, in order, without any words. */
    List<String> shape() {
        List<String> shape = new ArrayList<>();
        for (Element element : elements) {
            StringBuilder names = new StringBuilder(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                names.append(' ').append(attributes.item(i).getNodeName());
            }
            shape.add(names.toString());
        }
        return shape;
    }

    /** The words of an element, without numbers and tags. */
    static String words(Element element) {
        StringBuilder words = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (!(children.item(i) instanceof Element child)) {
                words.append(children.item(i).getNodeValue());
            } else if (!isAdded(child)) {
                words.append(words(child));
            }
        }
        return words.toString();
    }

    private static boolean isAdded(Element element) {
        return element.getTagName().equals("a") || element.getAttribute("class").startsWith("tag ");
    }
}
