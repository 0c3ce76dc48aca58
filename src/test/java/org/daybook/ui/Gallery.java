package org.daybook.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;

/// A frame with sample pages, for tests and for visual checks.
final class Gallery {
    final Texts texts;
    final Navigator navigator;
    final Background background;
    final Appearance look = new Appearance();
    final Dialogs dialogs;
    final Shell frame;
    int hidden;

    Gallery(Locale locale, GalleryPlace.Page start) {
        texts = new Texts(locale, List.of("ui", "gallery"));
        navigator = new Navigator(new GalleryPlace(start));
        dialogs = new Dialogs(texts);
        background = new Background(dialogs);
        var views = new Views(texts);
        views.controller(GalleryController.class, () -> new GalleryController(texts));
        views.place(GalleryPlace.class, GalleryController.class);
        var rooms = List.of(room("gallery.today", "fth-sun", GalleryPlace.Page.TODAY),
                room("gallery.sessions", "fth-calendar", GalleryPlace.Page.TICK),
                room("gallery.people", "fth-users", GalleryPlace.Page.FORM),
                room("gallery.paths", "fth-compass", GalleryPlace.Page.TABLE));
        var settings = Optional.of(new Room(5, "gallery.settings", "fth-settings", new Place() {
        }, _ -> false));
        var parts = new FrameParts(rooms, settings, new FrameParts.Search(List.of(), List.of()),
                () -> new Badge("MR", texts.say("gallery.role"), texts.say("gallery.desk")), () -> hidden++);
        frame = new Shell(new Ui(texts, views, navigator, background, dialogs, look), parts);
    }

    /// Returns the frame in a styled scene, on the JavaFX application thread.
    Scene scene(int width, int height) {
        var scene = new Scene(dialogs.root(), width, height);
        look.dress(scene);
        frame.show();
        return scene;
    }

    private static Room room(String key, String icon, GalleryPlace.Page page) {
        return new Room(page.ordinal(), key, icon, new GalleryPlace(page), _ -> false);
    }
}
