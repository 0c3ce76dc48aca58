package org.daybook.ui;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintServiceFactory;
import org.jspecify.annotations.Nullable;

/// A printer of this computer that prints nowhere: the system's printing draws the pages as for any other.
final class FilePrinter {
    private static final String NAME = "Printer of a test";

    static {
        PrintServiceLookup.registerService(service());
    }

    private FilePrinter() {}

    /// Returns a new job of the toolkit.
    static PrinterJob job() {
        var printer = Printer.getAllPrinters().stream().filter(one -> one.getName().equals(NAME)).findFirst()
                .orElseThrow();
        return Optional.ofNullable(PrinterJob.createPrinterJob(printer)).orElseThrow();
    }

    private static PrintService service() {
        var drawn = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PRINTABLE,
                "application/postscript")[0].getPrintService(new ByteArrayOutputStream());
        return (PrintService) Proxy.newProxyInstance(FilePrinter.class.getClassLoader(),
                new Class<?>[]{PrintService.class}, (self, method, args) -> switch (method.getName()) {
                    case "getName" -> NAME;
                    case "hashCode" -> NAME.hashCode();
                    case "equals" -> self == args[0];
                    default -> call(drawn, method, args);
                });
    }

    private static @Nullable Object call(PrintService drawn, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(drawn, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
