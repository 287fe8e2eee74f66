package downhill.gpu;

import downhill.dataset.Table;
import downhill.gl.Binding;
import downhill.gl.Buffer;
import downhill.gl.Context;

/** Rows of data on the device in float32, one after the other. */
final class GpuRows implements AutoCloseable {
    final int count;
    private final Buffer buffer;

    GpuRows(Context context, Table table) {
        count = table.rows();
        int width = table.names().size();
        float[] values = new float[count * width];
        for (int c = 0; c < width; c++) {
            double[] column = table.column(c);
            for (int r = 0; r < count; r++) values[r * width + c] = (float) column[r];
        }
        buffer = Buffer.of(context, "rows", values);
    }

    void bind() {
        buffer.bind(Binding.DATA);
    }

    @Override
    public void close() {
        buffer.close();
    }
}
