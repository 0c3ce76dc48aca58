package org.daybook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participant;
import org.daybook.participants.PersonRow;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// The public methods of the program that open a passage of their own and return women nobody named: what they return holds an
/// identity, a card, a row or a record, at any depth.
final class WomenListed {
    private static final Set<Class<?>> WOMEN = Set.of(ParticipantId.class, CardNumber.class, Participant.class,
            PersonRow.class);
    /// A method with one of these is about one woman, or joins the passage of its caller.
    private static final Set<Class<?>> NAMED = Set.of(ParticipantId.class, UnitOfWork.class, SubjectWork.class);

    private WomenListed() {}

    /// Returns them as `Class#method`.
    static Set<String> all() {
        var found = new TreeSet<String>();
        classes().filter(WomenListed::isFacade).flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(WomenListed::opensPassage)
                .filter(one -> holdsWoman(one.getGenericReturnType(), new HashSet<>()))
                .forEach(one -> found.add(one.getDeclaringClass().getSimpleName() + "#" + one.getName()));
        return found;
    }

    private static Stream<Class<?>> classes() {
        var root = Path.of("target", "classes");
        try (var files = Files.walk(root.resolve("org").resolve("daybook"))) {
            return files.map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length())).<Class<?>>map(WomenListed::named)
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, WomenListed.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFacade(Class<?> one) {
        return Modifier.isPublic(one.getModifiers()) && !one.isRecord() && !one.isInterface() && !one.isEnum();
    }

    private static boolean opensPassage(Method one) {
        return Modifier.isPublic(one.getModifiers()) && !Modifier.isStatic(one.getModifiers()) && !one.isSynthetic()
                && Arrays.stream(one.getParameterTypes()).noneMatch(NAMED::contains);
    }

    private static boolean holdsWoman(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        return switch (type) {
            case ParameterizedType all -> Stream.concat(Stream.of(all.getRawType()),
                    Arrays.stream(all.getActualTypeArguments())).anyMatch(part -> holdsWoman(part, seen));
            case WildcardType some -> Arrays.stream(some.getUpperBounds()).anyMatch(part -> holdsWoman(part, seen));
            case Class<?> one -> WOMEN.contains(one)
                    || one.isSealed()
                            && Arrays.stream(one.getPermittedSubclasses()).anyMatch(part -> holdsWoman(part, seen))
                    || one.isRecord() && Arrays.stream(one.getRecordComponents())
                            .anyMatch(part -> holdsWoman(part.getGenericType(), seen));
            default -> false;
        };
    }
}
