package downhill.render;

import downhill.gl.Program;
import downhill.gl.Uniform;

/** The uniforms of ground.glsl in one program. */
record GroundUniforms(Uniform heights, Uniform toWorld, Uniform halfSize) {
    GroundUniforms(Program program) {
        this(program.uniform("heights"), program.optional("toWorld"), program.uniform("halfSize"));
    }
}
