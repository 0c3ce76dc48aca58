package org.daybook.app;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.base.Quarter;
import org.daybook.base.TypedDate;
import org.daybook.ui.Texts;

/// Arguments for any act of a room, made from their types: the simplest value of each.
final class MadeArguments {
    /// An argument for which there is no value.
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Unknown(Type type) {
            super(type.getTypeName());
        }
    }

    /// A type with its arguments, in which no variable is left.
    private record Bound(Type getRawType, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getOwnerType() {
            return getRawType;
        }
    }

    private static final int DEEPEST = 9;

    private final Map<Class<?>, Supplier<Object>> known = new HashMap<>();
    private final boolean full;

    /// @param today the site's date
    /// @param own   the values of certain types
    /// @param full  whether what may be left out is given
    MadeArguments(LocalDate today, Map<Class<?>, Object> own, boolean full) {
        this.full = full;
        known.putAll(Map.of(UUID.class, UUID::randomUUID, String.class, () -> "words that were typed",
                char[].class, () -> "seven otters under bridges".toCharArray(), LocalDate.class, () -> today,
                LocalTime.class, () -> LocalTime.of(10, 0), Instant.class, () -> Instant.parse("2026-11-02T10:00:00Z"),
                YearMonth.class, () -> YearMonth.from(today), Quarter.class, () -> Quarter.of(today),
                DayOfWeek.class, () -> DayOfWeek.MONDAY, Texts.class, () -> new Texts(Locale.ENGLISH)));
        known.put(TypedDate.class, () -> TypedDate.nearest(today.toString(), today));
        known.put(BigDecimal.class, () -> BigDecimal.ONE);
        known.put(Locale.class, () -> Locale.ENGLISH);
        own.forEach((type, value) -> known.put(type, () -> value));
    }

    /// Returns a value of a type.
    ///
    /// @throws Unknown if none can be made
    Object of(Type type) {
        return of(type, 0);
    }

    private Object of(Type type, int depth) {
        if (depth > DEEPEST) {
            throw new Unknown(type);
        }
        if (type instanceof ParameterizedType many) {
            return several(many, depth);
        }
        if (!(type instanceof Class<?> one)) {
            throw new Unknown(type);
        }
        var value = known.get(one);
        return value != null ? value.get() : simple(one).orElseGet(() -> composed(one, depth));
    }

    private static Optional<Object> simple(Class<?> one) {
        if (one == int.class || one == Integer.class) {
            return Optional.of(1);
        }
        if (one == long.class || one == Long.class) {
            return Optional.of(1L);
        }
        if (one == boolean.class || one == Boolean.class) {
            return Optional.of(true);
        }
        if (one == Path.class) {
            return Optional.of(Path.of(System.getProperty("java.io.tmpdir"), "made-" + UUID.randomUUID()));
        }
        if (one == OptionalInt.class) {
            return Optional.of(OptionalInt.empty());
        }
        return one.isEnum() ? Optional.of(one.getEnumConstants()[0]) : Optional.empty();
    }

    private Object several(ParameterizedType many, int depth) {
        var raw = (Class<?>) many.getRawType();
        var first = many.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return full ? Optional.of(of(first, depth + 1)) : Optional.empty();
        }
        if (raw == Set.class) {
            return Set.of(of(first, depth + 1));
        }
        if (raw == List.class || raw == Collection.class) {
            return List.of(of(first, depth + 1));
        }
        if (raw == Map.class) {
            return full ? Map.of(of(first, depth + 1), of(many.getActualTypeArguments()[1], depth + 1)) : Map.of();
        }
        if (raw.isInterface()) {
            return answering(raw);
        }
        var bound = new HashMap<Type, Type>();
        for (int i = 0; i < raw.getTypeParameters().length; i++) {
            bound.put(raw.getTypeParameters()[i], many.getActualTypeArguments()[i]);
        }
        return made(canonical(raw), bound, depth).orElseThrow(() -> new Unknown(raw));
    }

    private Object composed(Class<?> one, int depth) {
        if (one.isArray()) {
            return Array.newInstance(one.getComponentType(), 0);
        }
        if (one.isSealed()) {
            return of(one.getPermittedSubclasses()[0], depth + 1);
        }
        if (one.isInterface()) {
            return answering(one);
        }
        if (!one.getName().startsWith("org.daybook.")) {
            throw new Unknown(one);
        }
        var makers = one.isRecord() ? Stream.of(canonical(one)) : Arrays.stream(one.getDeclaredConstructors());
        return makers.filter(maker -> !Modifier.isPrivate(maker.getModifiers()))
                .flatMap(maker -> made(maker, Map.of(), depth).stream()).findFirst()
                .orElseThrow(() -> new Unknown(one));
    }

    private Optional<Object> made(Constructor<?> maker, Map<Type, Type> bound, int depth) {
        try {
            maker.setAccessible(true);
            return Optional.of(maker.newInstance(Arrays.stream(maker.getGenericParameterTypes())
                    .map(type -> of(resolved(type, bound), depth + 1)).toArray()));
        } catch (ReflectiveOperationException | Unknown e) {
            return Optional.empty();
        }
    }

    private static Type resolved(Type type, Map<Type, Type> bound) {
        return type instanceof ParameterizedType many
                ? new Bound(many.getRawType(), Stream.of(many.getActualTypeArguments())
                        .map(one -> resolved(one, bound)).toList())
                : bound.getOrDefault(type, type);
    }

    private static Constructor<?> canonical(Class<?> one) {
        try {
            return one.getDeclaredConstructor(Arrays.stream(one.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A function, or one who looks on: does nothing, and returns a value of what is asked for.
    private Object answering(Class<?> one) {
        return Proxy.newProxyInstance(one.getClassLoader(), new Class<?>[]{one},
                (self, method, given) -> switch (method.getName()) {
                    case "equals" -> self == given[0];
                    case "hashCode" -> 1;
                    case "toString" -> one.getSimpleName();
                    default -> method.getReturnType() == void.class ? null : of(method.getGenericReturnType());
                });
    }
}
