package org.daybook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Buttons of equal weight of which one may be chosen, for example Yes / No / Later. Nothing is chosen at first, and
/// a chosen one stays chosen until another is.
///
/// @param <T> what is chosen from
public final class Segments<T> extends HBox {
    private static final PseudoClass RING = PseudoClass.getPseudoClass("ring");

    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyObjectWrapper<Optional<T>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Empty; call [#options(List, Function, Function)].
    public Segments() {
        getStyleClass().add("segments");
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Sets what may be chosen, each by its text.
    public Segments<T> options(List<T> options, Function<T, String> text) {
        return options(options, text, _ -> Optional.empty());
    }

    /// Sets what may be chosen, each by its text and the literal of an icon that appears once it is chosen, so that
    /// the choice is never told by colour alone.
    public Segments<T> options(List<T> options, Function<T, String> text, Function<T, Optional<String>> icon) {
        group.getToggles().clear();
        getChildren().setAll(options.stream().map(option -> button(option, text.apply(option), icon.apply(option)))
                .toList());
        if (!options.isEmpty()) {
            getChildren().getFirst().getStyleClass().add("first");
            getChildren().getLast().getStyleClass().add("last");
        }
        chosen.set(Optional.empty());
        return this;
    }

    /// Chooses, or shows that nothing was chosen.
    public void choose(Optional<T> option) {
        for (var toggle : group.getToggles()) {
            toggle.setSelected(option.isPresent() && option.get().equals(toggle.getUserData()));
        }
        chosen.set(option);
    }

    /// What is chosen, if anything.
    public Optional<T> chosen() {
        return chosen.get();
    }

    /// What is chosen, to be listened to.
    public ReadOnlyObjectProperty<Optional<T>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private @Nullable String named(T option) {
        Object what = option instanceof Optional<?> some ? some.<Object>map(one -> one).orElse("open") : option;
        return getId() == null ? null : getId() + "-" + what.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ToggleButton button(T option, String text, Optional<String> icon) {
        var button = new ToggleButton(text);
        button.setUserData(option);
        // Each is found by name, as `how-left-early` where this is `how`.
        button.idProperty().bind(Bindings.createStringBinding(() -> named(option), idProperty()));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        // The graphic itself comes and goes: the skin drops one that is unmanaged and never takes it back.
        icon.map(Icons::of).ifPresent(graphic -> button.graphicProperty()
                .bind(Bindings.when(button.selectedProperty()).then((Node) graphic).otherwise((Node) null)));
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.set(Optional.of(option));
        });
        button.focusVisibleProperty().addListener((_, _, seen) -> pseudoClassStateChanged(RING, seen));
        return button;
    }
}
