package org.daybook.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;
import org.daybook.site.OpenSite;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The acts of every room: methods of what an open site hands out, and of what that hands out, also those that only the room's
/// own screens reach. An act is about a woman if it is given her id, alone or as part of something.
final class RoomActs {
    /// Before the number of a card.
    static final String CARD = "card ";
    private static final Set<Class<?>> NO_ROOM = Set.of(Gate.class, OpenVault.class);

    /// One act of one room.
    record Act(Object room, Method method) {
        String name() {
            return room.getClass().getSimpleName() + "." + method.getName() + Arrays.stream(method.getParameterTypes())
                    .map(Class::getSimpleName).toList();
        }

        /// Returns what it answers; nothing if it is refused, or no argument can be made for it.
        Optional<Object> tried(MadeArguments made) {
            try {
                return Optional.ofNullable(method.invoke(room,
                        Arrays.stream(method.getGenericParameterTypes()).map(made::of).toArray()));
            } catch (InvocationTargetException | MadeArguments.Unknown e) {
                return Optional.empty();
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Map<Class<?>, Object> rooms = new LinkedHashMap<>();

    RoomActs(OpenSite site) {
        walk(site);
        rooms.remove(OpenSite.class);
    }

    /// Returns the public acts about a woman, in a fixed order.
    List<Act> aboutHer() {
        return rooms.values().stream().flatMap(RoomActs::acts)
                .filter(act -> Modifier.isPublic(act.method().getModifiers()))
                .filter(act -> Arrays.stream(act.method().getGenericParameterTypes())
                        .anyMatch(type -> holds(type, ParticipantId.class::equals, new HashSet<>())))
                .sorted(Comparator.comparing(Act::name)).toList();
    }

    /// Returns every act that answers something, public or not, in a fixed order.
    List<Act> thatAnswer() {
        return rooms.values().stream().flatMap(RoomActs::acts)
                .filter(act -> act.method().getReturnType() != void.class && !isRoom(act.method().getReturnType()))
                .sorted(Comparator.comparing(Act::name)).toList();
    }

    /// Returns the texts in an answer, with identities and cards as texts; a card that was typed as text has no [#CARD].
    static Stream<String> texts(Object answer) {
        return switch (answer) {
            case String text -> Stream.of(text);
            case UUID id -> Stream.of(id.toString());
            case Optional<?> maybe -> maybe.stream().flatMap(RoomActs::texts);
            case Collection<?> all -> all.stream().filter(Objects::nonNull).flatMap(RoomActs::texts);
            case Map<?, ?> all -> Stream.concat(texts(all.keySet()), texts(all.values()));
            case CardNumber card -> Stream.of(CARD + card);
            case Record parts -> Arrays.stream(parts.getClass().getRecordComponents()).map(part -> read(parts, part))
                    .filter(Objects::nonNull).flatMap(RoomActs::texts);
            default -> Stream.empty();
        };
    }

    private static @Nullable Object read(Record parts, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(parts);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private void walk(Object room) {
        if (rooms.putIfAbsent(room.getClass(), room) != null) {
            return;
        }
        acts(room).filter(act -> act.method().getParameterCount() == 0 && isRoom(act.method().getReturnType()))
                .map(RoomActs::returned).forEach(this::walk);
    }

    private static boolean isRoom(Class<?> type) {
        return type.getName().startsWith("org.daybook.") && !type.isRecord() && !type.isEnum() && !type.isInterface()
                && !NO_ROOM.contains(type) && !Iterable.class.isAssignableFrom(type);
    }

    private static Object returned(Act act) {
        try {
            return act.method().invoke(act.room());
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(act.name(), e);
        }
    }

    /// A method that joins a passage, or is given a transaction, is no act by itself.
    private static Stream<Act> acts(Object room) {
        return Arrays.stream(room.getClass().getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic()
                        && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.stream(method.getParameterTypes())
                        .noneMatch(type -> UnitOfWork.class.isAssignableFrom(type) || type == Tx.class))
                .map(method -> {
                    method.setAccessible(true);
                    return new Act(room, method);
                });
    }

    private static boolean holds(Type type, Predicate<Class<?>> what, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType many) {
            return Stream.of(many.getActualTypeArguments()).anyMatch(one -> holds(one, what, seen));
        }
        if (!(type instanceof Class<?> one)) {
            return false;
        }
        var parts = new ArrayList<Type>();
        if (one.isRecord()) {
            Arrays.stream(one.getRecordComponents()).forEach(part -> parts.add(part.getGenericType()));
        }
        return what.test(one) || parts.stream().anyMatch(part -> holds(part, what, seen));
    }
}
