package org.daybook.packaged.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.daybook.packaged.lint.Finding.Rule;
import org.kordamp.ikonli.javafx.FontIcon;

/// Text and icons with too little contrast to what is drawn behind them: WCAG 2.2, 1.4.3 (4.5 to 1, large text 3 to 1) and
/// 1.4.11 (icons 3 to 1). The background is the most frequent colour of the picture at the text; disabled controls are left
/// out, as in WCAG. Large text is what would be large without the program's zoom, which leaves all colours as they are.
///
/// @param picture of the scene
/// @param zoom    of the program, in per cent
record Contrast(PixelReader picture, int zoom) {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    private static final double LARGE_SIZE = 24;
    private static final double LARGE_BOLD = 18.66;
    /// Colours are rounded to whole steps, so a ratio may be slightly below.
    private static final double ROUNDING = 0.05;

    Stream<Finding> in(List<Node> nodes) {
        return nodes.stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> !text.isDisabled() && !text.getText().isBlank())
                .flatMap(this::text);
    }

    private Stream<Finding> text(Text text) {
        var shown = Seen.shown(text);
        if (!Seen.isLarger(shown, 3) || !(text.getFill() instanceof Color ink) || isConcealed(ink)) {
            return Stream.empty();
        }
        var ground = ground(shown, text instanceof FontIcon ? Optional.of(ink) : Optional.empty());
        double ratio = ratio(over(ink, opacity(text), ground), ground);
        double needed = text instanceof FontIcon || isLarge(text) ? LARGE : TEXT;
        return ratio >= needed - ROUNDING
                ? Stream.empty()
                : Stream.of(LayoutLint.finding(Rule.CONTRAST, text, "“%s” %.2f to 1, needs %.1f: %s on %s"
                        .formatted(text instanceof FontIcon ? "icon" : text.getText(), ratio, needed, ink, ground)));
    }

    /// A name that is only visible while the button is held exists without being drawn.
    private static boolean isConcealed(Color ink) {
        return ink.getOpacity() == 0;
    }

    private boolean isLarge(Text text) {
        double size = text.getFont().getSize() * 100 / zoom;
        return size >= LARGE_SIZE || size >= LARGE_BOLD && text.getFont().getStyle().contains("Bold");
    }

    private static double opacity(Node node) {
        return Seen.above(node).mapToDouble(Node::getOpacity).reduce(node.getOpacity(), (one, other) -> one * other);
    }

    /// @param drawn a colour that may be more frequent than the background itself: that of an icon, if the area is at its edge
    private Color ground(Bounds area, Optional<Color> drawn) {
        var colours = new HashMap<Integer, Integer>();
        for (int y = (int) Math.ceil(area.getMinY()); y < (int) area.getMaxY(); y++) {
            for (int x = (int) Math.ceil(area.getMinX()); x < (int) area.getMaxX(); x++) {
                colours.merge(picture.getArgb(x, y), 1, Integer::sum);
            }
        }
        var byFrequency = colours.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(colour -> opaque(colour.getKey())).toList();
        return byFrequency.stream().filter(colour -> drawn.filter(colour::equals).isEmpty()).findFirst()
                .orElseGet(byFrequency::getFirst);
    }

    private static Color opaque(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static Color over(Color ink, double opacity, Color ground) {
        return ground.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity() * opacity);
    }

    /// Returns the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance).
    static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
