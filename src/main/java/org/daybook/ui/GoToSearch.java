package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the rooms of the sidebar and their actions by the labels of their buttons.
final class GoToSearch implements SearchSource {
    private static final int LAST = 100;

    private final Texts texts;
    private final List<Room> rooms;
    private final List<SearchAction> actions;

    GoToSearch(Texts texts, List<Room> rooms, List<SearchAction> actions) {
        this.texts = texts;
        this.rooms = List.copyOf(rooms);
        this.actions = List.copyOf(actions);
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<SearchGroup> find(String typed) {
        var all = Stream.concat(rooms.stream()
                .map(room -> new SearchHit(room.icon(), texts.say(room.key()), "", room.place())),
                actions.stream().map(action -> new SearchHit(action.icon(), texts.say(action.key()),
                        texts.say(action.room()), action.place())));
        var hits = all.filter(hit -> WordStarts.fit(hit.title(), typed)).toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(new SearchGroup("ui.search.go-to", hits));
    }
}
