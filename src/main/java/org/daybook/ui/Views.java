package org.daybook.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Finds the FXML of a controller and the screen of a place: by one naming rule (`XController` in room `r` has
/// `/fxml/r/x.fxml`) and by what each room's `*Screens` class registers here. There is no list of FXML files.
public final class Views {
    private final Texts texts;
    private final Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
    private final Map<Class<? extends Place>, Class<? extends Screen<?>>> places = new HashMap<>();
    private final Addresses addresses = new Addresses();

    /// @param texts resolves `%key` in FXML
    public Views(Texts texts) {
        this.texts = texts;
    }

    /// Registers how a controller is created; each load creates a new one.
    public <C> void controller(Class<C> type, Supplier<? extends C> maker) {
        controllers.put(type, maker);
    }

    /// Registers the screen that shows a kind of place; one screen may show several kinds.
    public <P extends Place> void place(Class<P> place, Class<? extends Screen<? super P>> screen) {
        places.put(place, screen);
    }

    /// Registers how a kind of place is written as text, so that a worker returns to it after a lock.
    ///
    /// @param word  names the kind, in lower case; never changed once stores contain it
    /// @param write what identifies this place among others of its kind; may be empty
    /// @param read  reads the place; throws if the text is not valid
    public <P extends Place> void address(String word, Class<P> place, Function<P, String> write,
            Function<String, P> read) {
        addresses.register(word, place, write, read);
    }

    /// Loads the view of a controller, in the current language. On the screen thread.
    ///
    /// @throws IllegalArgumentException if the controller is not registered or its FXML is missing, which is a programming
    ///         error
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

    /// Returns the addresses of places.
    public Addresses addresses() {
        return addresses;
    }

    /// Loads the screen of a place without entering it.
    ///
    /// @throws IllegalArgumentException if no room registered such a place, which is a programming error
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
