package io.github.demarche.arbitraries;

import io.github.demarche.InvalidValueException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attribute of a type of the model, such as {@code cue} of {@code Warning}, for tests that every attribute of every type must
 * pass, including those that a later version adds.
 *
 * <p>It is found by reflection: an accessor with a setter of the same name and type in the builder. Answers that follow from
 * attributes, such as {@code State.alpha2()}, are not attributes.
 */
public final class Attribute {
    private final Class<?> type;
    private final Method accessor;
    private final Method toBuilder;
    private final Method setter;
    private final Method build;

    private Attribute(Class<?> type, Method accessor, Method setter) throws NoSuchMethodException {
        this.type = type;
        this.accessor = accessor;
        this.toBuilder = type.getMethod("toBuilder");
        this.setter = setter;
        this.build = toBuilder.getReturnType().getMethod("build");
    }

    /**
     * Returns the types with a builder of their own that a type stands for.
     *
     * @param type a type of the model, such as {@code Statement} or {@code Dating}
     * @return the type itself, or those of a sealed family, such as all kinds of statements; empty for other types
     */
    public static List<Class<?>> builtTypes(Class<?> type) {
        if (Stream.of(type.getMethods()).anyMatch(it -> it.getName().equals("builder"))) {
            return List.of(type);
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null
                ? List.of()
                : Stream.of(permitted)
                        .filter(it -> Modifier.isPublic(it.getModifiers()))
                        .flatMap(it -> builtTypes(it).stream())
                        .toList();
    }

    /**
     * Returns the attributes of a type.
     *
     * @param type a type with a builder, such as {@code Warning}
     * @return its attributes, by their names in alphabetical order
     */
    public static List<Attribute> of(Class<?> type) {
        List<Attribute> attributes = new ArrayList<>();
        try {
            Class<?> builder = type.getMethod("toBuilder").getReturnType();
            for (Method method : type.getMethods()) {
                boolean isAccessor = method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge();
                Optional<Method> setter = setter(builder, method);
                if (isAccessor && setter.isPresent()) {
                    attributes.add(new Attribute(type, method, setter.get()));
                }
            }
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " has no builder", e);
        }
        attributes.sort(Comparator.comparing(Attribute::name));
        return List.copyOf(attributes);
    }

    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        return Stream.of(builder.getMethods())
                .filter(it -> it.getName().equals(accessor.getName()) && !it.isBridge())
                .filter(it -> List.of(it.getParameterTypes()).equals(List.of(accessor.getReturnType())))
                .findFirst();
    }

    /** {@return its name, which is its name in JSON too} */
    public String name() {
        return accessor.getName();
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return accessor.getReturnType() == List.class;
    }

    /** {@return its type; of an optional attribute and of a list, the type of the elements} */
    public Class<?> elementType() {
        if (!isList() && accessor.getReturnType() != Optional.class) {
            return accessor.getReturnType();
        }
        Type element = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
        if (element instanceof Class<?> plain) {
            return plain;
        }
        throw new IllegalStateException("the elements of " + accessor + " are not of one class");
    }

    /**
     * Returns the attribute of a value.
     *
     * @param value the value
     * @return what the accessor returns: an {@code Optional} for an optional attribute, a {@code List} for a list
     */
    public Object get(Object value) {
        return invoke(accessor, value);
    }

    /**
     * Returns the element of a value.
     *
     * @param value the value
     * @return the attribute, or the first element of a list; empty where there is none
     */
    public Optional<Object> element(Object value) {
        Object attribute = get(value);
        if (attribute instanceof Optional<?> optional) {
            return optional.map(it -> it);
        }
        return attribute instanceof List<?> list ? list.stream().findFirst().map(it -> it) : Optional.of(attribute);
    }

    /**
     * Returns a copy of a value with another attribute.
     *
     * @param value the value
     * @param attribute what the accessor of the copy is to return
     * @return the copy
     * @throws InvalidValueException if that breaks a rule of the type
     */
    public Object with(Object value, Object attribute) {
        return invoke(build, invoke(setter, invoke(toBuilder, value), attribute));
    }

    /**
     * Returns a copy of a value with another element.
     *
     * @param value the value
     * @param element the element: it replaces the attribute, or the first element of a list
     * @return the copy
     * @throws InvalidValueException if that breaks a rule of the type
     */
    public Object withElement(Object value, Object element) {
        if (accessor.getReturnType() == Optional.class) {
            return with(value, Optional.of(element));
        }
        if (!isList()) {
            return with(value, element);
        }
        List<Object> elements = new ArrayList<>((List<?>) get(value));
        if (elements.isEmpty()) {
            elements.add(element);
        } else {
            elements.set(0, element);
        }
        return with(value, elements);
    }

    private static Object invoke(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException refused) {
                throw refused;
            }
            throw new IllegalStateException(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not public", e);
        }
    }

    /**
     * {@return the type and the name, such as {@code Warning.cue}}
     */
    @Override
    public String toString() {
        return type.getSimpleName() + "." + name();
    }
}
