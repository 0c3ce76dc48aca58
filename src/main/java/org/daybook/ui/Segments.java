package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Buttons of equal weight of which one may be chosen, for example Yes / No / Later. Nothing is chosen at first, and a choice
/// stays until another is made. Without room side by side, the buttons continue on the next line.
///
/// @param <T> the type of an option
public final class Segments<T> extends HBox {
    private static final PseudoClass RING = PseudoClass.getPseudoClass("ring");
    private static final PseudoClass AT_START = PseudoClass.getPseudoClass("at-start");
    private static final PseudoClass IN_LINES = PseudoClass.getPseudoClass("in-lines");

    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyObjectWrapper<Optional<T>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Creates an empty control; call [#options(List, Function, Function)].
    public Segments() {
        getStyleClass().add("segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Next to other nodes it is never narrower than all its options; elsewhere they continue on the next line.
    @Override
    protected double computeMinWidth(double height) {
        return getParent() instanceof HBox
                ? computePrefWidth(height)
                : getManagedChildren().stream().mapToDouble(option -> option.minWidth(-1)).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// A flow asks without a width: in as many lines as its options then take.
    @Override
    protected double computePrefHeight(double width) {
        double one = super.computePrefHeight(-1);
        return one * lines(width < 0 ? Math.min(prefWidth(-1), maxWidth(-1)) : width).size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var lines = lines(getWidth());
        pseudoClassStateChanged(IN_LINES, lines.size() > 1);
        if (lines.size() <= 1) {
            super.layoutChildren();
            return;
        }
        double high = getHeight() / lines.size();
        for (int line = 0; line < lines.size(); line++) {
            double x = 0;
            for (var option : lines.get(line)) {
                option.pseudoClassStateChanged(AT_START, x == 0);
                layoutInArea(option, x, line * high, wide(option), high, 0, HPos.LEFT, VPos.CENTER);
                x += wide(option);
            }
        }
    }

    /// A short label takes more room than it needs, as set in the style sheet. In whole pixels: the next option would otherwise
    /// cover the line at the end of this one.
    private double wide(Node option) {
        return snapSizeX(Math.max(option.minWidth(-1), option.prefWidth(-1)));
    }

    /// Returns the options on each line of this width.
    private List<List<Node>> lines(double width) {
        var lines = new ArrayList<List<Node>>();
        double left = 0;
        for (var option : getManagedChildren()) {
            double wide = wide(option);
            if (lines.isEmpty() || wide > left + 0.5) {
                lines.add(new ArrayList<>());
                left = width;
            }
            lines.getLast().add(option);
            left -= wide;
        }
        return lines;
    }

    /// Sets the options with their labels.
    public Segments<T> options(List<T> options, Function<T, String> text) {
        return options(options, text, _ -> Optional.empty());
    }

    /// Sets the options with their labels and the literal of an icon that appears once an option is chosen, so that the choice
    /// is never shown by colour alone.
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

    /// Selects an option, or none.
    public void choose(Optional<T> option) {
        for (var toggle : group.getToggles()) {
            toggle.setSelected(option.isPresent() && option.get().equals(toggle.getUserData()));
        }
        chosen.set(option);
    }

    /// Returns the selected option, if any.
    public Optional<T> chosen() {
        return chosen.get();
    }

    /// The selected option.
    public ReadOnlyObjectProperty<Optional<T>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private @Nullable String named(T option) {
        Object what = option instanceof Optional<?> some ? some.<Object>map(one -> one).orElse("open") : option;
        return getId() == null ? null : getId() + "-" + what.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ToggleButton button(T option, String text, Optional<String> icon) {
        var button = new SteadyToggle(text, icon.map(Icons::of));
        button.setUserData(option);
        // Each button can be found by its id, for example `how-left-early` if this one is `how`.
        button.idProperty().bind(Bindings.createStringBinding(() -> named(option), idProperty()));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.set(Optional.of(option));
        });
        button.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) _ -> pseudoClassStateChanged(RING,
                group.getToggles().stream().map(Node.class::cast)
                        .anyMatch(one -> one.getPseudoClassStates().contains(FocusRing.SEEN))));
        return button;
    }
}
