package downhill.render;

import downhill.gl.Uniform;

/** The uniforms of ground.glsl in one program. */
record GroundUniforms(Uniform heights, Uniform toWorld, Uniform halfSize) {
    GroundUniforms(Shader shader) {
        this(shader.uniform("heights"), shader.program.optional("toWorld"), shader.uniform("halfSize"));
    }
}
