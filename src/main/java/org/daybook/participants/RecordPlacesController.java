package org.daybook.participants;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.staff.RecordPlace;
import org.daybook.staff.RecordSection;
import org.daybook.ui.PageSection;
import org.daybook.ui.SectionedPage;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The places of one open record, in the tabs of its screen. A place with several sections is one page with an index; each
/// section is built when it is opened or scrolls into view. Used on the screen thread.
final class RecordPlacesController {
    /// The keys of the sections that this room adds itself.
    static final String MEMBERSHIP = "participants.record.membership";
    static final String CONTACT = "participants.record.contact";
    static final String CONSENTS = RecordSection.CONSENTS;

    /// A section that can be built.
    ///
    /// @param key  of its heading
    /// @param icon its Ikonli literal
    /// @param make builds it
    record Entry(RecordPlace place, String key, String icon, Supplier<Built> make) {}

    /// A section that has been built.
    record Built(Node root, RecordSection.Shown shown) {}

    private final Ui ui;
    private final TabPane tabs;
    private final Consumer<Optional<String>> moved;
    private final Runnable back;
    private final List<Section> sections = new ArrayList<>();
    private final Map<RecordPlace, Tab> places = new EnumMap<>(RecordPlace.class);
    private final Map<RecordPlace, SectionedPage> pages = new EnumMap<>(RecordPlace.class);

    /// @param moved called with the section that is opened; empty for the overview
    /// @param back  called when the worker returns to the overview
    RecordPlacesController(Ui ui, TabPane tabs, Consumer<Optional<String>> moved, Runnable back) {
        this.ui = ui;
        this.tabs = tabs;
        this.moved = moved;
        this.back = back;
    }

    private final class Section {
        private final Entry entry;
        private Optional<PageSection> onPage = Optional.empty();
        private Optional<Built> built = Optional.empty();

        Section(Entry entry) {
            this.entry = entry;
        }

        Built built() {
            if (built.isEmpty()) {
                built = Optional.of(entry.make().get());
            }
            return built.get();
        }
    }

    /// Lays out the places; only the overview is built yet.
    ///
    /// @param entries in the order of the places
    void show(Node first, List<Entry> entries) {
        tab(RecordPlace.OVERVIEW, first);
        entries.forEach(entry -> sections.add(new Section(entry)));
        for (var place : RecordPlace.values()) {
            if (!on(place).isEmpty()) {
                tab(place, new StackPane());
            }
        }
    }

    private List<Section> on(RecordPlace place) {
        return sections.stream().filter(section -> section.entry.place() == place).toList();
    }

    private void tab(RecordPlace place, Node content) {
        var tab = new Tab(ui.texts().of("staff", place), content);
        tab.setId("place-" + place.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        places.put(place, tab);
        tabs.getTabs().add(tab);
        tab.selectedProperty().addListener((_, _, now) -> {
            if (now) {
                turned(place);
            }
        });
    }

    private Tab tab(RecordPlace place) {
        return Optional.ofNullable(places.get(place)).orElseThrow();
    }

    private Optional<SectionedPage> page(RecordPlace place) {
        return Optional.ofNullable(pages.get(place));
    }

    private RecordPlace place(Tab tab) {
        return places.entrySet().stream().filter(entry -> entry.getValue() == tab).findFirst().orElseThrow().getKey();
    }

    /// Called when the tabs themselves are switched.
    private void turned(RecordPlace place) {
        lay(place);
        // The content of a scroll pane can take the focus only after CSS was applied to the pane.
        tab(place).getContent().applyCss();
        var here = on(place);
        if (here.size() == 1) {
            here.getFirst().built().shown().seen();
        }
        page(place).ifPresent(SectionedPage::seen);
        if (place == RecordPlace.OVERVIEW) {
            back.run();
        }
        moved.accept(current());
    }

    /// Adds the content of a place, once.
    private void lay(RecordPlace place) {
        var here = on(place);
        if (here.isEmpty() || !(tab(place).getContent() instanceof StackPane content)
                || !content.getChildren().isEmpty()) {
            return;
        }
        if (here.size() == 1) {
            content.getChildren().add(here.getFirst().built().root());
            return;
        }
        var page = new SectionedPage(ui.texts());
        here.forEach(section -> page.add(onPage(section)));
        page.makeFirst();
        pages.put(place, page);
        content.getChildren().add(page);
    }

    private PageSection onPage(Section section) {
        var entry = section.entry;
        var part = new PageSection(ui.texts().say(entry.key()), entry.icon(), () -> headed(section))
                .id(entry.key().replace('.', '-')).whenTurnedTo(() -> {
                    section.built().shown().seen();
                    moved.accept(Optional.of(entry.key()));
                });
        section.onPage = Optional.of(part);
        return part;
    }

    private Node headed(Section section) {
        var heading = new Label(ui.texts().say(section.entry.key()));
        heading.getStyleClass().add("section-heading");
        var box = new VBox(heading, section.built().root());
        box.getStyleClass().add("gap-8");
        return box;
    }

    /// Returns the open section; empty on the overview.
    Optional<String> current() {
        return Optional.ofNullable(tabs.getSelectionModel().getSelectedItem()).map(this::place).flatMap(place -> {
            var here = on(place);
            return here.size() == 1
                    ? Optional.of(here.getFirst())
                    : page(place).flatMap(SectionedPage::current).flatMap(
                            part -> here.stream().filter(one -> one.onPage.filter(part::equals).isPresent())
                                    .findFirst());
        }).map(section -> section.entry.key());
    }

    /// Opens a section; does nothing if the record has none with that key.
    void turnTo(String key) {
        section(key).ifPresent(section -> {
            tabs.getSelectionModel().select(tab(section.entry.place()));
            section.onPage.ifPresent(part -> page(section.entry.place()).ifPresent(page -> page.go(part)));
        });
    }

    /// Opens a section at its first input.
    void begin(String key) {
        turnTo(key);
        section(key).ifPresent(section -> section.built().shown().focusStart());
    }

    /// Goes to the next or previous place, wrapping around.
    void step(int by) {
        var model = tabs.getSelectionModel();
        model.select(Math.floorMod(model.getSelectedIndex() + by, Math.max(1, tabs.getTabs().size())));
    }

    private Optional<Section> section(String key) {
        return sections.stream().filter(one -> one.entry.key().equals(key)).findFirst();
    }

    private Stream<Section> built() {
        return sections.stream().filter(section -> section.built.isPresent());
    }

    /// Checks whether the focus is in a section.
    boolean isIn(String key) {
        return section(key).flatMap(one -> one.built).filter(one -> one.root().isFocusWithin()).isPresent();
    }

    void leave() {
        built().forEach(section -> section.built().shown().leave());
    }

    /// Returns the unsaved input of the sections, by their keys.
    Unsaved unsaved(Unsaved before) {
        var unsaved = before;
        for (var section : built().toList()) {
            unsaved = unsaved.with(section.entry.key(), section.built().shown().unsaved());
        }
        return unsaved;
    }

    /// Restores unsaved input.
    ///
    /// @return the first section to which input was restored
    Optional<String> resume(Unsaved unsaved) {
        var typed = sections.stream().filter(section -> !unsaved.part(section.entry.key()).isEmpty()).toList();
        typed.forEach(section -> section.built().shown().resume(unsaved.part(section.entry.key())));
        return typed.stream().findFirst().map(section -> section.entry.key());
    }
}
