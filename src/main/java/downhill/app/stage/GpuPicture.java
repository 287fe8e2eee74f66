package downhill.app.stage;

import downhill.gpu.GpuEngine;
import downhill.render.Cloud;
import downhill.render.Trail;
import downhill.workspace.Look;

/** The GPU engine's own buffers: nothing is copied. */
record GpuPicture(GpuEngine engine, Simulation simulation) implements Picture {
    @Override
    public Cloud cloud(int team, Look look) {
        int count = simulation.experiment().teams().get(team).particles();
        return new Cloud(engine.positions(team), 0, engine.stopped(team), 0, count, look.colour(), look.marker());
    }

    @Override
    public Trail trail(int team, Look look) {
        int newest = (int) (engine.step() % GpuEngine.TRAIL);
        int filled = (int) Math.min(engine.step() + 1, Simulation.TRAIL_STEPS);
        return new Trail(engine.trails(team), 0, GpuEngine.TRAIL, GpuEngine.FOLLOWED, newest, filled, look.colour());
    }

    @Override
    public void close() {}
}
