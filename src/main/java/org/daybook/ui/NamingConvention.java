package org.daybook.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/// The one naming rule: class `XyController` in room `r` has its FXML in `/fxml/r/xy.fxml` and its texts under
/// `r.xy.`; the constant `NOT_KNOWN` of enum `AgeBand` in room `r` has the text `r.age-band.not-known`.
final class NamingConvention {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final String CONTROLLER = "Controller";

    private NamingConvention() {}

    /// Returns the room of a class: the last part of its package.
    static String room(Class<?> type) {
        var name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// Returns the FXML of a controller, as an absolute resource name.
    ///
    /// @throws IllegalArgumentException if the class is not named like a controller
    static String fxml(Class<?> controller) {
        var name = controller.getSimpleName();
        if (!name.endsWith(CONTROLLER) || name.equals(CONTROLLER)) {
            throw new IllegalArgumentException(name + " is not named like a controller");
        }
        var screen = name.substring(0, name.length() - CONTROLLER.length());
        return "/fxml/" + room(controller) + "/" + kebab(screen) + ".fxml";
    }

    /// Returns the text key of an enum constant.
    static String key(String room, Enum<?> constant) {
        return room + "." + kebab(constant.getDeclaringClass().getSimpleName()) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Converts `AgeBand` to `age-band`.
    static String kebab(String camel) {
        return INNER_CAPITAL.matcher(camel).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
