package downhill.gpu;

import static org.lwjgl.opengl.GL43C.GL_BUFFER_UPDATE_BARRIER_BIT;
import static org.lwjgl.opengl.GL43C.glMemoryBarrier;

import downhill.experiment.Engine;

/** What the GPU holds of a team's first particle, the ball, read without all the others. */
final class FirstParticle {
    private final Particles particles;
    private final float[] pair = new float[2];
    private final int[] word = new int[1];

    FirstParticle(Particles particles) {
        this.particles = particles;
    }

    Engine.Ball ball() {
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
        particles.positions.download(0, pair);
        particles.stopped.download(0, word);
        int end = word[0];
        particles.results.download(12, word);
        return new Engine.Ball(pair[0], pair[1], end, word[0]);
    }

    /** Its places after steps {@code from} to {@code to}, as the trails have them. */
    double[] path(long from, long to) {
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
        double[] path = new double[2 * (int) (to - from + 1)];
        int done = 0;
        while (2 * done < path.length) {
            int slot = (int) ((from + done) % Particles.TRAIL);
            int slots = Math.min(path.length / 2 - done, Particles.TRAIL - slot);
            float[] values = new float[2 * Particles.FOLLOWED * (slots - 1) + 2];
            particles.trails.download(8L * Particles.FOLLOWED * slot, values);
            for (int i = 0; i < slots; i++) {
                path[2 * (done + i)] = values[2 * Particles.FOLLOWED * i];
                path[2 * (done + i) + 1] = values[2 * Particles.FOLLOWED * i + 1];
            }
            done += slots;
        }
        return path;
    }

    /** x and y, then x and y of each of the rule's states. */
    double[] state() {
        glMemoryBarrier(GL_BUFFER_UPDATE_BARRIER_BIT);
        int states = (int) (particles.states.bytes() / (8L * particles.count));
        double[] ball = new double[2 + 2 * states];
        for (int s = -1; s < states; s++) {
            if (s < 0) particles.positions.download(0, pair);
            else particles.states.download(8L * particles.count * s, pair);
            ball[2 + 2 * s] = pair[0];
            ball[3 + 2 * s] = pair[1];
        }
        return ball;
    }
}
