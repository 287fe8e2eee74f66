package downhill.app.stage;

import downhill.gpu.GpuEngine;
import downhill.render.Cloud;
import downhill.render.Trail;
import downhill.workspace.TeamLook;

/** The GPU engine's own buffers: nothing is copied. */
record GpuParticleSource(GpuEngine engine, Simulation simulation) implements ParticleSource {
    @Override
    public Cloud cloud(int team, TeamLook teamLook) {
        int count = simulation.experiment().teams().get(team).particles();
        return new Cloud(
                engine.positions(team), 0, engine.stopped(team), 0, count, teamLook.colour(), teamLook.marker());
    }

    @Override
    public Trail trail(int team, TeamLook teamLook, boolean fades) {
        int newest = (int) (engine.step() % GpuEngine.TRAIL);
        int filled = (int) Math.min(engine.step() + 1, Simulation.TRAIL_STEPS);
        return new Trail(
                engine.trails(team), 0, GpuEngine.TRAIL, GpuEngine.FOLLOWED, newest, filled, teamLook.colour(), fades);
    }

    @Override
    public void close() {}
}
