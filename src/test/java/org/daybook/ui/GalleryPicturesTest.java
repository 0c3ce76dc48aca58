package org.daybook.ui;

import java.util.Locale;
import org.daybook.testing.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Pictures of every control, to be laid beside the mockups.
@Tag("screenshots")
@ExtendWith(ApplicationExtension.class)
class GalleryPicturesTest {
    @ParameterizedTest
    @CsvSource({"TODAY, en, LIGHT, 100", "TODAY, it, DARK, 100", "TICK, en, LIGHT, 100", "TICK, it, DARK, 100",
            "FORM, en, LIGHT, 100", "FORM, it, DARK, 100", "TABLE, en, LIGHT, 100", "TABLE, it, DARK, 100",
            "TODAY, en, LIGHT, 125"})
    void looksLikeTheMockups(GalleryPlace.Page page, String language, Look.Theme theme, int zoom) {
        var name = "gallery-" + page.name().toLowerCase(Locale.ROOT) + "-" + language + "-"
                + theme.name().toLowerCase(Locale.ROOT) + (zoom == 100 ? "" : "-" + zoom);
        Pictures.take(name, 1366, 736, () -> {
            var gallery = new Gallery(Locale.of(language), page);
            gallery.look.themeProperty().set(theme);
            gallery.look.zoomProperty().set(zoom);
            return gallery.scene(1366, 736);
        });
    }
}
