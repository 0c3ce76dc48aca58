package org.daybook.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// How a controller comes to its FXML, and a place to its screen: by one naming rule (`XController` in room `r` has
/// `/fxml/r/x.fxml`) and by what each room's `*Screens` class registers here. There is no list of FXML files.
public final class Views {
    private final Texts texts;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    private final Map<Class<? extends Place>, Class<? extends Screen<?>>> places = new HashMap<>();
    private final Addresses addresses = new Addresses();

    /// @param texts what FXML shows: `%key` is asked here
    public Views(Texts texts) {
        this.texts = texts;
    }

    /// Registers how a controller is made; each load makes a new one.
    public <C> void controller(Class<C> type, Supplier<? extends C> maker) {
        controllers.put(type, maker);
    }

    /// Registers which screen shows a kind of place; one screen may show several kinds.
    public <P extends Place> void place(Class<P> place, Class<? extends Screen<? super P>> screen) {
        places.put(place, screen);
    }

    /// Registers how a kind of place is written down, so that a worker finds back to it after a lock.
    ///
    /// @param word  names the kind, in small letters; never changed once stores hold it
    /// @param write what tells this place from others of its kind; may be empty
    /// @param read  the place again; throws when the text makes no sense
    public <P extends Place> void address(String word, Class<P> place, Function<P, String> write,
            Function<String, P> read) {
        addresses.register(word, place, write, read);
    }

    /// Loads the view of a controller, in the present language. On the screen thread.
    ///
    /// @throws IllegalArgumentException when nobody registered the controller or its FXML is missing: a fault of ours
    public LoadedView load(Class<?> controller) {
        var name = NamingConvention.fxml(controller);
        var fxml = Views.class.getResource(name);
        if (fxml == null) {
            throw new IllegalArgumentException("no " + name);
        }
        var loader = new FXMLLoader(fxml, texts.bundle());
        loader.setControllerFactory(this::make);
        try {
            Parent root = loader.load();
            return new LoadedView(root, loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The addresses of places.
    public Addresses addresses() {
        return addresses;
    }

    /// Loads the screen of a place. It was not entered yet.
    ///
    /// @throws IllegalArgumentException when no room registered such a place: a fault of ours
    LoadedView load(Place place) {
        var screen = places.get(place.getClass());
        if (screen == null) {
            throw new IllegalArgumentException("no screen for " + place.getClass().getSimpleName());
        }
        return load(screen);
    }

    private Object make(Class<?> type) {
        var maker = controllers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("no controller " + type.getSimpleName());
        }
        return maker.get();
    }
}
