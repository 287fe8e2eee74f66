package downhill.experiment;

/**
 * Which particles stand for a team of {@code count}: all, or about {@code most} of them in blocks spread evenly over the
 * team, so that a grid's every part is among them. The first block holds the ball.
 */
public record Blocks(int count, int most) {
    private static final int SIZE = 64;

    /** How many blocks there are, at least 1. */
    public int blocks() {
        return count <= most ? 1 : Math.max(2, most / SIZE);
    }

    /** Particles in each block. */
    public int size() {
        return count <= most ? count : Math.min(SIZE, count / 2);
    }

    /** Particles in all blocks together. */
    public int particles() {
        return blocks() * size();
    }

    /** The first particle of a block. */
    public int first(int block) {
        return blocks() == 1 ? 0 : (int) ((long) (count - size()) * block / (blocks() - 1));
    }
}
