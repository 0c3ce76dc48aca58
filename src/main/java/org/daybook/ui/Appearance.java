package org.daybook.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look of Daybook: theme, zoom and font. Styles every scene of the program alike.
public final class Appearance {
    /// Returns the theme.
    public enum Theme {
        /// Light, like warm paper.
        LIGHT,
        /// Dark.
        DARK
    }

    /// The zoom steps, in per cent of 14 px.
    private static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    private static final List<String> SHEETS = List.of("type.css", "controls.css", "tables.css", "frame.css",
            "parts.css", "sectioned-page.css");
    private static final List<String> FONTS = List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf",
            "NotoSansArabic-Regular.ttf");
    private static final double TEXT_SIZE = 14;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty zoom = new SimpleIntegerProperty(100);
    private final List<Scene> scenes = new ArrayList<>();
    private String family = "Noto Sans";

    /// Creates a light appearance at 100 %.
    public Appearance() {
        FONTS.forEach(font -> Font.loadFont(address("/fonts/" + font), TEXT_SIZE));
        theme.addListener((_, _, _) -> dressAll());
        zoom.addListener((_, _, _) -> dressAll());
    }

    /// Styles a scene, now and whenever the appearance changes.
    public void dress(Scene scene) {
        scenes.add(scene);
        FocusRing.follow(scene);
        dressAll();
    }

    /// Returns the theme.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Returns the zoom, in per cent.
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /// Zooms in by one step, to at most 200 %.
    public void larger() {
        zoom.set(STEPS.stream().filter(step -> step > zoom.get()).findFirst().orElse(STEPS.getLast()));
    }

    /// Zooms out by one step, to at least 80 %.
    public void smaller() {
        zoom.set(STEPS.reversed().stream().filter(step -> step < zoom.get()).findFirst().orElse(STEPS.getFirst()));
    }

    /// Resets the zoom to 100 %.
    public void usual() {
        zoom.set(100);
    }

    /// Converts a width in pixels to the width that the layout rules use: divided by the zoom.
    public double effective(double pixels) {
        return pixels * 100 / zoom.get();
    }

    /// Applies the script and the text direction of a language.
    public void language(Locale locale) {
        // JavaFX's own date fields take their language from the default locale alone.
        Locale.setDefault(locale);
        boolean arabicScript = locale.getLanguage().equals("ar");
        var letters = arabicScript ? "Noto Sans Arabic" : "Noto Sans";
        var direction = arabicScript ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        scenes.stream().filter(scene -> scene.getEffectiveNodeOrientation() != direction)
                .forEach(scene -> scene.setNodeOrientation(direction));
        // Setting the same font again would recompute every style.
        if (!family.equals(letters)) {
            family = letters;
            dressAll();
        }
    }

    /// Sets the style sheets of every scene again, which drops the styles that JavaFX caches for nodes once shown. Call it at a
    /// moment when nobody is waiting.
    public void forgetStyles() {
        dressAll();
    }

    private void dressAll() {
        var base = switch (theme.get()) {
            case LIGHT -> new PrimerLight();
            case DARK -> new PrimerDark();
        };
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        var sheets = new ArrayList<String>();
        sheets.add(address("/css/tokens-" + theme.get().name().toLowerCase(Locale.ROOT) + ".css"));
        SHEETS.forEach(sheet -> sheets.add(address("/css/" + sheet)));
        sheets.add(sizes());
        scenes.forEach(scene -> {
            scene.getProperties().put(Appearance.class, zoom.get());
            scene.getStylesheets().setAll(sheets);
        });
    }

    /// Converts a width or height at 100 % to pixels in a scene; the same if no appearance styles the scene.
    static double pixels(Scene scene, double usual) {
        return scene.getProperties().get(Appearance.class) instanceof Integer percent ? usual * percent / 100 : usual;
    }

    /// Sets the root size in a style sheet rather than a style of the root, so that popups and tooltips grow too. Icons are
    /// sized here as well: an icon is a letter of its own font, so a size in em would refer to the icon itself.
    private String sizes() {
        var css = new StringBuilder(".root { -fx-font-family: '" + family + "'; -fx-font-size: " + px(TEXT_SIZE)
                + "; }\n");
        icon(css, ".ikonli-font-icon", 16);
        icon(css, ".icon-small .ikonli-font-icon, .chip > .ikonli-font-icon, .field-problem > .ikonli-font-icon,"
                + " .segments .ikonli-font-icon, .status-line .ikonli-font-icon", 14);
        icon(css, ".icon-large .ikonli-font-icon, .back-button .ikonli-font-icon", 19);
        icon(css, ".rooms .ikonli-font-icon", 17);
        icon(css, ".stepper.door .more .ikonli-font-icon", 24);
        icon(css, ".tint-square > .ikonli-font-icon", 18);
        icon(css, ".mark-circle.mark-small > .ikonli-font-icon", 20);
        icon(css, ".mark-circle.mark-medium > .ikonli-font-icon", 27);
        icon(css, ".mark-circle.mark-large > .ikonli-font-icon", 38);
        icon(css, ".answer-shape > .ikonli-font-icon", 24);
        return "data:text/css;base64," + Base64.getEncoder()
                .encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void icon(StringBuilder css, String selector, int size) {
        css.append(selector).append(" { -fx-icon-size: ").append(px(size)).append("; }\n");
    }

    private String px(double usual) {
        return String.format(Locale.ROOT, "%.2fpx", usual * zoom.get() / 100);
    }

    private static String address(String resource) {
        return Objects.requireNonNull(Appearance.class.getResource(resource), resource).toExternalForm();
    }
}
