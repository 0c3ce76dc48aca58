import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The program's icon in the format of each system; each format is a container of PNG images.
final class Icon {
    private static final String PICTURES = "src/main/resources/icons/daybook-";

    private Icon() {}

    /// @param folder the folder to which a container is written
    static Path of(Platform platform, Path folder) throws IOException {
        return switch (platform) {
            case LINUX -> Path.of(PICTURES + "256.png");
            case WINDOWS -> Files.write(folder.resolve("daybook.ico"), ico(List.of(16, 32, 48, 256)));
            case MAC -> Files.write(folder.resolve("daybook.icns"), icns());
        };
    }

    private static byte[] picture(int size) throws IOException {
        return Files.readAllBytes(Path.of(PICTURES + size + ".png"));
    }

    /// A header, one 16-byte entry for each picture, and the pictures.
    private static byte[] ico(List<Integer> sizes) throws IOException {
        var head = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        var pictures = new ByteArrayOutputStream();
        for (int size : sizes) {
            var picture = picture(size);
            // The format stores 256 as 0.
            head.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(picture.length).putInt(head.capacity() + pictures.size());
            pictures.writeBytes(picture);
        }
        return joined(head.array(), pictures.toByteArray());
    }

    /// A header, then each picture preceded by its type and length.
    private static byte[] icns() throws IOException {
        var parts = joined(part("ic07", picture(128)), part("ic08", picture(256)));
        return joined(part("icns", new byte[0], parts.length), parts);
    }

    private static byte[] part(String type, byte[] picture) {
        return part(type, picture, picture.length);
    }

    private static byte[] part(String type, byte[] content, int length) {
        return ByteBuffer.allocate(8 + content.length).put(type.getBytes(StandardCharsets.US_ASCII)).putInt(8 + length)
                .put(content).array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
    }
}
