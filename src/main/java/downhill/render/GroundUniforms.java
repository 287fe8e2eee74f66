package downhill.render;

import downhill.gl.ShaderProgram;
import downhill.gl.Uniform;

/** The uniforms of ground.glsl in one program. */
record GroundUniforms(Uniform heights, Uniform toWorld, Uniform halfSize) {
    GroundUniforms(ShaderProgram shaderProgram) {
        this(shaderProgram.uniform("heights"), shaderProgram.optional("toWorld"), shaderProgram.uniform("halfSize"));
    }
}
